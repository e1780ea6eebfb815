package org.techne.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.techne.queries.QueryCatalog;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Graphs;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;

/** The SPARQL page: a query in the address, so that it can be shared; checked and run by the server. */
public final class SparqlPage implements Face {
    private static final int ROWS = 500;
    private static final int SECONDS = 10;
    private static final int AT_ONCE = 4;

    /** What the template shows. */
    public record Model(
            String text,
            String problem,
            String line,
            List<String> columns,
            List<List<Cell>> rows,
            boolean more,
            boolean ran,
            List<PaperPage.Link> downloads,
            List<PaperPage.Link> saved) {}

    /** Rows, or what is wrong. */
    private record Outcome(String problem, String line, List<String> columns, List<List<Cell>> rows, boolean more) {}

    private final Graphs graphs;
    private final QueryCatalog catalog;
    private final java.util.concurrent.Semaphore running = new java.util.concurrent.Semaphore(AT_ONCE);

    SparqlPage(Graphs graphs, QueryCatalog catalog) {
        this.graphs = graphs;
        this.catalog = catalog;
    }

    @Override
    public Reply answer(Ask ask) {
        Optional<String> given = ask.parameter("query");
        String text = given.orElseGet(() -> catalog.list().getFirst().text());
        Outcome outcome = given.map(this::outcome).orElse(new Outcome("", "", List.of(), List.of(), false));
        String endpoint = "/sparql?query=" + Addresses.encoded(text) + "&format=";
        Model model = new Model(
                text,
                outcome.problem(),
                outcome.line(),
                outcome.columns(),
                outcome.rows(),
                outcome.more(),
                given.isPresent() && outcome.problem().isEmpty(),
                List.of(new PaperPage.Link("CSV", endpoint + "csv"), new PaperPage.Link("JSON", endpoint + "json")),
                catalog.list().stream()
                        .map(q -> new PaperPage.Link(q.summary(), "/query?query=" + Addresses.encoded(q.text())))
                        .toList());
        Frame frame = Frame.of("SPARQL", "Ask the graph in SPARQL.");
        return Reply.html(Templates.page("sparql", Map.of("frame", frame, "model", model)));
    }

    private Outcome outcome(String text) {
        try {
            Query query = QueryFactory.create(text);
            return query.isSelectType()
                    ? admitted(query)
                    : failed(
                            "This page shows SELECT; send other forms to /sparql, where they are answered as RDF.", "");
        } catch (QueryParseException wrong) {
            return failed(String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""), marked(text, wrong));
        } catch (QueryCancelledException late) {
            return failed("The query took longer than " + SECONDS + " seconds; narrow it or add a LIMIT.", "");
        } catch (ARQException refused) {
            return failed(String.valueOf(refused.getMessage()), "");
        }
    }

    private Outcome admitted(Query query) {
        if (!running.tryAcquire()) {
            return failed("As many queries as may run at once do; ask again shortly.", "");
        }
        try {
            return graphs.now().dataset().calculateRead(() -> run(query));
        } finally {
            running.release();
        }
    }

    private Outcome run(Query query) {
        try (QueryExec exec = QueryExec.dataset(graphs.now().dataset())
                .query(query)
                .timeout(SECONDS, TimeUnit.SECONDS)
                .build()) {
            RowSet found = exec.select();
            List<Var> columns = found.getResultVars();
            List<List<Cell>> rows = new ArrayList<>();
            while (rows.size() < ROWS && found.hasNext()) {
                Binding row = found.next();
                rows.add(columns.stream()
                        .map(v -> Cell.of(Optional.ofNullable(row.get(v))))
                        .toList());
            }
            return new Outcome("", "", columns.stream().map(Var::getVarName).toList(), rows, found.hasNext());
        }
    }

    private static Outcome failed(String problem, String line) {
        return new Outcome(problem, line, List.of(), List.of(), false);
    }

    private static String marked(String text, QueryParseException wrong) {
        List<String> lines = text.lines().toList();
        if (wrong.getLine() < 1 || wrong.getLine() > lines.size()) {
            return "";
        }
        return lines.get(wrong.getLine() - 1) + "\n" + " ".repeat(Math.max(0, wrong.getColumn() - 1)) + "^";
    }
}
