package org.techne.server.query;

import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.techne.server.graph.Kind;
import org.techne.server.http.HttpProblem;
import org.techne.server.rdf.Prefixes;

/** Runs a SPARQL query that somebody wrote, up to a number of rows and a size, and says when that cut it. Reads only; reaches no other server. */
public final class SparqlRun {
    /** Characters of all cells together; what a program that reads text can take in. */
    private static final int MOST_CHARACTERS = 200_000;

    private final DatasetGraph graph;
    private final Duration time;

    /**
     * Runs queries on this graph.
     *
     * @param time how long one may take
     */
    public SparqlRun(DatasetGraph graph, Duration time) {
        this.graph = graph;
        this.time = time;
    }

    /**
     * Asks.
     *
     * @param text SPARQL 1.1; the usual prefixes need not be declared
     * @param limit how many rows or triples at most
     * @throws HttpProblem 400 where the text is no query, 503 where it takes too long
     */
    public SparqlAnswer run(String text, int limit) {
        Query query = parsed(text);
        return graph.calculateRead(() -> {
            try (QueryExec exec = QueryExec.dataset(graph)
                    .query(query)
                    .set(ARQ.httpServiceAllowed, false)
                    .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return answer(query, exec, limit);
            } catch (QueryCancelledException late) {
                throw QueryRun.outOfTime(time);
            } catch (QueryException refused) {
                throw HttpProblem.badRequest("The query cannot be run: " + refused.getMessage(), List.of());
            }
        });
    }

    private static Query parsed(String text) {
        try {
            Query query = new Query();
            Prefixes.ALL.forEach(query.getPrefixMapping()::setNsPrefix);
            for (Kind kind : Kind.values()) {
                query.getPrefixMapping().setNsPrefix(kind.word(), kind.iri(""));
            }
            return QueryFactory.parse(query, text, "https://w3id.org/techne/", Syntax.syntaxSPARQL_11);
        } catch (QueryParseException wrong) {
            throw HttpProblem.badRequest(
                    "No SPARQL query that only reads (SELECT, ASK, CONSTRUCT, DESCRIBE): " + wrong.getMessage(),
                    List.of());
        }
    }

    private static SparqlAnswer answer(Query query, QueryExec exec, int limit) {
        if (query.isAskType()) {
            return new SparqlAnswer.Truth(exec.ask());
        }
        if (query.isSelectType()) {
            return new SparqlAnswer.Rows(rows(exec.select(), limit));
        }
        if (query.isConstructType() || query.isDescribeType()) {
            Iterator<Triple> triples = query.isConstructType()
                    ? exec.constructTriples()
                    : exec.describe().find();
            return triples(triples, limit);
        }
        throw HttpProblem.badRequest("Use SELECT, ASK, CONSTRUCT or DESCRIBE.", List.of());
    }

    private static Answer rows(RowSet found, int limit) {
        List<String> columns =
                found.getResultVars().stream().map(v -> v.getVarName()).toList();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        long characters = 0;
        while (rows.size() < limit && characters < MOST_CHARACTERS && found.hasNext()) {
            Binding binding = found.next();
            List<Optional<Node>> row = found.getResultVars().stream()
                    .map(v -> Optional.ofNullable(binding.get(v)))
                    .toList();
            characters += row.stream()
                    .mapToInt(cell -> Answer.text(cell).length() + 1)
                    .sum();
            rows.add(row);
        }
        return new Answer(columns, rows, 1, found.hasNext());
    }

    private static SparqlAnswer triples(Iterator<Triple> found, int limit) {
        Graph kept = GraphFactory.createGraphMem();
        Prefixes.ALL.forEach(kept.getPrefixMapping()::setNsPrefix);
        long characters = 0;
        while (kept.size() < limit && characters < MOST_CHARACTERS && found.hasNext()) {
            Triple triple = found.next();
            characters += triple.toString().length();
            kept.add(triple);
        }
        StringWriter turtle = new StringWriter();
        RDFDataMgr.write(turtle, kept, RDFFormat.TURTLE_PRETTY);
        return new SparqlAnswer.Triples(turtle.toString(), kept.size(), found.hasNext());
    }
}
