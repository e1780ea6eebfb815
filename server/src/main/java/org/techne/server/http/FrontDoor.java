package org.techne.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every request comes in here: common headers, methods, the way to a face, problems told to people and to programs. */
public final class FrontDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final List<String> PROBLEM_TYPES =
            List.of(Problem.MEDIA_TYPE, "application/json", "text/html", "text/plain");

    private final transient Router router;
    private final transient Function<Problem, String> problemPage;

    /**
     * The door to these faces; what no face answers and is not SPARQL is not there.
     *
     * @param problemPage the page that tells people of a problem, as HTML
     */
    public FrontDoor(Router router, Function<Problem, String> problemPage) {
        this.router = router;
        this.problemPage = problemPage;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, jakarta.servlet.ServletException {
        CommonHeaders.set(request, response);
        String path = request.getRequestURI();
        if (path.equals("/sparql") || path.startsWith("/sparql/")) {
            chain.doFilter(request, response);
            return;
        }
        switch (request.getMethod()) {
            case "OPTIONS" -> {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                response.setStatus(204);
            }
            case "GET", "HEAD" -> Delivery.send(answer(Ask.of(request)), request, response);
            default -> {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                Problem problem =
                        new Problem(405, "Read only", "Use GET or HEAD; POST goes to /sparql only.", List.of());
                Delivery.send(told(problem, Ask.of(request)), request, response);
            }
        }
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
