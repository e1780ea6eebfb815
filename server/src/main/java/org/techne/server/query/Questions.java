package org.techne.server.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.techne.queries.QueryProblems;
import org.techne.queries.SavedQuery;
import org.techne.server.graph.Graphs;
import org.techne.server.http.Admission;
import org.techne.server.http.Ask;
import org.techne.server.http.HttpProblem;

/** Answers saved questions from the graph that is served, so many at once and no longer than allowed. */
public final class Questions {
    private static final int LAST_PAGE = 100_000;

    private final Graphs graphs;
    private final Admission admission;
    private final Duration time;

    /** One question, so that the same one is worked out once. */
    private record Question(String name, Map<String, String> values, int limit, int page) {}

    /**
     * Answers from these graphs.
     *
     * @param time how long one may take
     */
    public Questions(Graphs graphs, Admission admission, Duration time) {
        this.graphs = graphs;
        this.admission = admission;
        this.time = time;
    }

    /**
     * Answers with the parameters of a request.
     *
     * @throws HttpProblem 400 where a value is refused, 503 where too many ask or it takes too long
     */
    public Answer answer(SavedQuery query, Ask ask) {
        int limit = ask.number("limit", QueryRun.USUAL_LIMIT, 1, QueryRun.GREATEST_LIMIT);
        int page = ask.number("page", 1, 1, LAST_PAGE);
        return answer(query, ask.parameters(), limit, page);
    }

    /**
     * Answers.
     *
     * @param values by parameter name, as a user writes them
     * @param limit rows a page
     * @param page from 1
     * @throws HttpProblem 400 where a value is refused, 503 where too many ask or it takes too long
     */
    public Answer answer(SavedQuery query, Map<String, String> values, int limit, int page) {
        try {
            return graphs.kept(
                    new Question(query.name(), Map.copyOf(values), limit, page),
                    graph -> admission.admit(() -> QueryRun.run(query, values, graph.dataset(), limit, page, time)),
                    answer -> answer.rows().size());
        } catch (QueryProblems problems) {
            List<String> candidates = problems.problems().stream()
                    .flatMap(problem -> problem.candidates().stream())
                    .toList();
            throw HttpProblem.badRequest(String.valueOf(problems.getMessage()), candidates);
        }
    }

    /** The query with these values in place, as text; with the defaults where none is given or one is refused. */
    public String text(SavedQuery query, Map<String, String> values) {
        if (values.keySet().stream().noneMatch(name -> query.parameter(name).isPresent())) {
            return query.body();
        }
        DatasetGraph graph = graphs.now().dataset();
        try {
            return graph.calculateRead(
                    () -> query.bind(values, graph.getDefaultGraph()).toString());
        } catch (QueryProblems refused) {
            return query.body();
        }
    }

    /**
     * Lets another query in beside the saved ones.
     *
     * @throws HttpProblem 503 where too many ask
     */
    public <T> T admit(Supplier<T> query) {
        return admission.admit(query);
    }
}
