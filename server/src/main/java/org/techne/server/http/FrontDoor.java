package org.techne.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every request comes in here: common headers, methods, the way to a face, problems told to people and to programs. */
public final class FrontDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    /** What a client that comes too early is told, by every 503. */
    static final String SECONDS_TO_WAIT = "2";

    private static final List<String> PROBLEM_TYPES =
            List.of(Problem.MEDIA_TYPE, "application/json", "text/html", "text/plain");

    private final transient Router router;
    private final transient List<String> beyond;
    private final transient Function<Problem, String> problemPage;

    /**
     * The door to these faces; what no face answers, and nothing beyond, is not there.
     *
     * @param beyond paths that others answer, further in, with everything below them
     * @param problemPage the page that tells people of a problem, as HTML
     */
    public FrontDoor(Router router, List<String> beyond, Function<Problem, String> problemPage) {
        this.router = router;
        this.beyond = List.copyOf(beyond);
        this.problemPage = problemPage;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, jakarta.servlet.ServletException {
        CommonHeaders.set(request, response);
        if (isBeyond(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Problem> unread = FormLimit.refuses(request);
        if (unread.isPresent()) {
            unread.get().send(response);
            return;
        }
        Ask ask = Ask.of(request);
        List<String> methods = methods(ask);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", String.join(", ", methods));
            response.setStatus(204);
        } else if (methods.contains(request.getMethod())) {
            Delivery.send(answer(ask), request, response);
        } else {
            response.setHeader("Allow", String.join(", ", methods));
            Delivery.send(told(notAllowed(methods), ask), request, response);
        }
    }

    private boolean isBeyond(String path) {
        return beyond.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    private List<String> methods(Ask ask) {
        boolean posts = router.find(ask.path()).filter(Face::takesForms).isPresent();
        return posts ? List.of("GET", "HEAD", "POST", "OPTIONS") : List.of("GET", "HEAD", "OPTIONS");
    }

    private static Problem notAllowed(List<String> methods) {
        return new Problem(405, "Not allowed here", "Use one of the methods listed.", methods);
    }

    private Reply answer(Ask ask) {
        try {
            return router.find(ask.path())
                    .orElseThrow(() -> HttpProblem.notFound("No page of this server is called " + ask.path() + "."))
                    .answer(ask);
        } catch (HttpProblem problem) {
            return told(problem.problem(), ask);
        } catch (RuntimeException fault) {
            LOG.error("E600 {} failed", ask.path(), fault);
            return told(
                    new Problem(
                            500,
                            "A fault of this server",
                            "It is in the server's log; the request was fine.",
                            List.of()),
                    ask);
        }
    }

    private Reply told(Problem problem, Ask ask) {
        String type = ask.accept().best(PROBLEM_TYPES).orElse(Problem.MEDIA_TYPE);
        boolean page = type.equals("text/html");
        Reply reply = page ? Reply.html(problemPage.apply(problem)) : Reply.ok(Problem.MEDIA_TYPE, problem.json());
        return new Reply(problem.status(), reply.mediaType(), reply.body(), reply.headers());
    }
}
