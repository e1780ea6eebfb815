package org.techne.server.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.techne.queries.SavedQuery;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Problem;

/** Runs saved queries, a page of rows at a time. */
public final class QueryRun {
    /** How many rows a page has unless told. */
    public static final int USUAL_LIMIT = 100;

    /** How many rows a page has at most. */
    public static final int GREATEST_LIMIT = 10_000;

    /** How long a question may take unless told. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(30);

    private QueryRun() {}

    /** Asks, and waits as long as usual. */
    public static Answer run(SavedQuery saved, Map<String, String> values, DatasetGraph graph, int limit, int page) {
        return run(saved, values, graph, limit, page, USUAL_TIME);
    }

    /**
     * Asks.
     *
     * @param values by parameter name, as a user writes them
     * @param limit rows a page
     * @param page from 1
     * @param time how long it may take
     * @throws org.techne.queries.QueryProblems where a value is refused
     * @throws HttpProblem 503 where it takes too long
     */
    public static Answer run(
            SavedQuery saved, Map<String, String> values, DatasetGraph graph, int limit, int page, Duration time) {
        return graph.calculateRead(() -> {
            Query query = saved.bind(values, graph.getDefaultGraph());
            long offset = (page - 1L) * limit;
            query.setOffset(offset);
            query.setLimit(limit + 1L);
            try (QueryExec exec = QueryExec.dataset(graph)
                    .query(query)
                    .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return rows(exec.select(), limit, page);
            } catch (QueryCancelledException late) {
                throw outOfTime(time);
            }
        });
    }

    /** 503: what was asked takes too long. */
    static HttpProblem outOfTime(Duration time) {
        return new HttpProblem(new Problem(
                503,
                "Out of time",
                "The question took longer than " + time.toMillis() / 1000.0 + " seconds; narrow it.",
                List.of()));
    }

    private static Answer rows(RowSet found, int limit, int page) {
        List<String> columns =
                found.getResultVars().stream().map(v -> v.getVarName()).toList();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        while (rows.size() < limit && found.hasNext()) {
            Binding binding = found.next();
            rows.add(found.getResultVars().stream()
                    .map(v -> Optional.ofNullable(binding.get(v)))
                    .toList());
        }
        return new Answer(columns, rows, page, found.hasNext());
    }
}
