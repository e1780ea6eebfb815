package org.techne.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * In front of the SPARQL endpoint: describes it where no query is given, answers HEAD, refuses formats nobody has, lets only so many queries
 * run at once, tells every problem as problem+json, and never passes a cut answer off as whole.
 */
public final class SparqlGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Admission admission;
    private final transient Face description;

    /**
     * A gate.
     *
     * @param admission how many queries may run at once, with those of others
     * @param description answers a request without a query
     */
    public SparqlGate(Admission admission, Face description) {
        this.admission = admission;
        this.description = description;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            admit(request, response, chain);
        } catch (HttpProblem problem) {
            problem.problem().send(response);
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
        admission.enter();
        try {
            run(request, response, chain);
        } finally {
            admission.leave();
        }
    }

    private static void run(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean head = request.getMethod().equals("HEAD");
        WatchedResponse watched = new WatchedResponse(response, head);
        HttpServletRequest named = new FormatNames(request);
        chain.doFilter(head ? new AsGet(named) : named, watched);
        Optional<Problem> problem = watched.end();
        if (problem.isPresent()) {
            response.resetBuffer();
            problem.get().send(response);
        }
    }
}
