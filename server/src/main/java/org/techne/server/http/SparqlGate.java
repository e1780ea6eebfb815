package org.techne.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * In front of the SPARQL endpoint: describes it where no query is given, answers HEAD, refuses formats nobody has, lets only so many queries
 * run at once, tells every problem as problem+json, and never passes a cut answer off as whole.
 */
public final class SparqlGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Problem BUSY =
            new Problem(503, "Busy", "As many queries as may run at once do; ask again shortly.", List.of());

    private final transient Semaphore running;
    private final transient Face description;

    /**
     * A gate.
     *
     * @param atOnce how many queries may run at once
     * @param description answers a request without a query
     */
    public SparqlGate(int atOnce, Face description) {
        this.running = new Semaphore(atOnce);
        this.description = description;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            admit(request, response, chain);
        } catch (HttpProblem problem) {
            problem(problem.problem(), response);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            response.setStatus(204);
            return;
        }
        boolean post = request.getMethod().equals("POST");
        if (!post && request.getQueryString() == null) {
            Delivery.send(description.answer(Ask.of(request)), request, response);
            return;
        }
        if (!post) {
            SparqlFormats.check(Ask.of(request));
        }
        if (!running.tryAcquire()) {
            throw new HttpProblem(BUSY);
        }
        try {
            run(request, response, chain);
        } finally {
            running.release();
        }
    }

    private static void run(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean head = request.getMethod().equals("HEAD");
        WatchedResponse watched = new WatchedResponse(response, head);
        chain.doFilter(head ? new AsGet(request) : request, watched);
        Optional<Problem> problem = watched.end();
        if (problem.isPresent()) {
            response.resetBuffer();
            problem(problem.get(), response);
        }
    }

    private static void problem(Problem problem, HttpServletResponse response) throws IOException {
        byte[] body = problem.json();
        if (problem.status() == 503) {
            response.setHeader("Retry-After", FrontDoor.SECONDS_TO_WAIT);
        }
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
