package org.techne.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.exec.QueryExec;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.queries.View;
import org.techne.server.chart.Drawing;
import org.techne.server.editor.SparqlFault;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;
import org.techne.server.query.Answer;
import org.techne.server.query.Questions;

/** The SPARQL page: a query in the address, so that it can be shared; checked and run by the server. */
public final class SparqlPage implements Face {
    private static final int ROWS = 500;
    private static final int SECONDS = 10;
    private static final List<String> OF_ROWS = List.of("csv", "tsv", "json", "xml");
    private static final List<String> OF_TRIPLES = List.of("turtle", "ntriples", "jsonld");

    private static final String EXAMPLE = """
            PREFIX tn: <https://w3id.org/techne/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX oa: <http://www.w3.org/ns/oa#>

            # Ten results with their method, metric and sentence.
            SELECT ?method ?metric ?low ?quote ?result
            WHERE {
              ?result tn:achievedBy/skos:prefLabel ?method ;
                      tn:metric/skos:prefLabel ?metric ;
                      tn:low ?low ;
                      tn:evidence/oa:exact ?quote .
            }
            LIMIT 10
            """;

    /** What the template shows; fault is empty where the query was understood. */
    public record Model(
            String text,
            String fault,
            String excerpt,
            Shown shown,
            List<PaperPage.Link> downloads,
            List<PaperPage.Link> saved) {}

    /** What a query gave; the message stands instead of rows. */
    public record Shown(
            boolean ran,
            String message,
            String verdict,
            List<QuestionPage.Column> columns,
            List<List<Cell>> rows,
            boolean more,
            Drawing chart) {
        static final Shown NOTHING = told(false, "");

        static Shown told(boolean ran, String message) {
            return new Shown(ran, message, "", List.of(), List.of(), false, Drawing.NONE);
        }
    }

    private final Graphs graphs;
    private final QueryCatalog catalog;
    private final Questions questions;

    SparqlPage(Graphs graphs, QueryCatalog catalog, Questions questions) {
        this.graphs = graphs;
        this.questions = questions;
        this.catalog = catalog;
    }

    @Override
    public Reply answer(Ask ask) {
        Optional<String> given = ask.parameter("query");
        String text = given.orElseGet(() -> EXAMPLE);
        Optional<SparqlFault> fault = given.flatMap(SparqlFault::in);
        boolean runs = given.isPresent() && fault.isEmpty();
        Model model = new Model(
                text.replace("\r\n", "\n"),
                fault.map(SparqlFault::placed).orElse(""),
                fault.map(f -> f.excerpt(text)).orElse(""),
                runs ? shown(text) : Shown.NOTHING,
                runs ? downloads(text) : List.of(),
                catalog.list().stream()
                        .map(q -> new PaperPage.Link(q.summary(), "/query?query=" + Addresses.encoded(q.body())))
                        .toList());
        Frame frame = Frame.of("SPARQL", "Ask the graph in SPARQL.");
        return Reply.html(Templates.page("sparql", Map.of("frame", frame, "model", model)));
    }

    private Shown shown(String text) {
        Query query = QueryFactory.create(text);
        if (query.isJsonType()) {
            return Shown.told(false, "This page shows SELECT, ASK, CONSTRUCT and DESCRIBE; write one of these.");
        }
        try {
            Snapshot snapshot = graphs.now();
            return questions.admit(() -> snapshot.read(facts -> run(query, snapshot, facts, view(text))));
        } catch (HttpProblem busy) {
            return Shown.told(false, busy.problem().detail());
        } catch (QueryCancelledException late) {
            return Shown.told(false, "The query took longer than " + SECONDS + " seconds; narrow it or add a LIMIT.");
        } catch (ARQException refused) {
            return Shown.told(false, String.valueOf(refused.getMessage()));
        }
    }

    private static Shown run(Query query, Snapshot snapshot, Facts facts, Function<QueryOutcome, View> view) {
        try (QueryExec exec = QueryExec.dataset(snapshot.dataset())
                .query(query)
                .timeout(SECONDS, TimeUnit.SECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            QueryOutcome outcome = QueryOutcome.of(query, exec, ROWS);
            Answer answer = outcome.answer();
            List<QuestionPage.Column> columns = IntStream.range(
                            0, answer.columns().size())
                    .mapToObj(i -> QuestionPage.column(answer, i))
                    .toList();
            return new Shown(
                    true,
                    answer.rows().isEmpty() && outcome.verdict().isEmpty() ? "No rows." : "",
                    outcome.verdict(),
                    columns,
                    answer.rows().stream()
                            .map(row -> cells(row, columns, facts))
                            .toList(),
                    answer.more(),
                    AnswerChart.of(view.apply(outcome), answer));
        }
    }

    private static List<Cell> cells(List<Optional<Node>> row, List<QuestionPage.Column> columns, Facts facts) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> Cell.labelled(row.get(i), columns.get(i).name(), facts))
                .toList();
    }

    /** A saved question is drawn as it says, any other query as its columns suggest. */
    private Function<QueryOutcome, View> view(String text) {
        Optional<View> saved = catalog.list().stream()
                .filter(query -> query.body().strip().equals(text.strip())
                        || query.text().strip().equals(text.strip()))
                .map(SavedQuery::view)
                .findFirst();
        return outcome -> saved.orElseGet(() -> AnswerChart.guessed(outcome.answer()));
    }

    private static List<PaperPage.Link> downloads(String text) {
        Query query = QueryFactory.create(text);
        boolean triples = query.isConstructType() || query.isDescribeType();
        String endpoint = "/sparql?query=" + Addresses.encoded(text) + "&format=";
        return (triples ? OF_TRIPLES : OF_ROWS)
                .stream()
                        .map(format -> new PaperPage.Link(name(format), endpoint + format))
                        .toList();
    }

    private static String name(String format) {
        return switch (format) {
            case "turtle" -> "Turtle";
            case "ntriples" -> "N-Triples";
            case "jsonld" -> "JSON-LD";
            default -> format.toUpperCase(java.util.Locale.ROOT);
        };
    }
}
