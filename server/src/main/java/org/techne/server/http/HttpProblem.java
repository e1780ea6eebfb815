package org.techne.server.http;

import java.util.List;

/** A request that cannot be answered as asked; becomes a page for people and problem+json for programs. */
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public HttpProblem(Problem problem) {
        super(problem.title() + ": " + problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** 404: there is no such thing. */
    public static HttpProblem notFound(String detail) {
        return new HttpProblem(new Problem(404, "Nothing here", detail, List.of()));
    }

    /** 400: the request says something that makes no sense. */
    public static HttpProblem badRequest(String detail, List<String> candidates) {
        return new HttpProblem(new Problem(400, "The request cannot be read", detail, candidates));
    }

    /** 406: none of the types that are offered is taken. */
    public static HttpProblem notAcceptable(List<String> offered) {
        return new HttpProblem(new Problem(
                406, "None of the formats asked for", "This address answers in the types listed.", offered));
    }
}
