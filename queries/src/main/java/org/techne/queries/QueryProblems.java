package org.techne.queries;

import java.util.List;
import java.util.stream.Collectors;

/** Everything wrong with a saved query, or with the values given to one, gathered. */
public final class QueryProblems extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    QueryProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
