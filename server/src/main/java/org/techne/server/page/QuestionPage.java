package org.techne.server.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.chart.Drawing;
import org.techne.server.graph.Addresses;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;
import org.techne.server.query.Answer;
import org.techne.server.query.QueryApi;
import org.techne.server.query.Questions;

/** The saved questions: all of them, or one with its form, chart, table and ways to take the answer along. */
public final class QuestionPage implements Face {
    private static final String ROOT = "/queries/";

    /** A parameter, to be filled in. */
    public record Field(String name, String value, String usual, String description) {}

    /** A column's head. */
    public record Column(String name, boolean number) {}

    /** What the template shows. */
    public record Model(
            SavedQuery query,
            List<Field> fields,
            String problem,
            Drawing chart,
            List<Column> columns,
            List<List<Cell>> rows,
            String next,
            List<PaperPage.Link> downloads,
            String curl,
            String text,
            String editor) {}

    private final Questions questions;
    private final QueryCatalog catalog;

    QuestionPage(Questions questions, QueryCatalog catalog) {
        this.questions = questions;
        this.catalog = catalog;
    }

    @Override
    public Reply answer(Ask ask) {
        if (ask.path().length() < ROOT.length() + 1) {
            Frame frame = Frame.of("Questions", "Questions that the graph answers.");
            return Reply.html(Templates.page("queries", Map.of("frame", frame, "queries", catalog.list())));
        }
        SavedQuery query = QueryApi.named(catalog, ask.path().substring(ROOT.length()));
        Frame frame = Frame.of(query.summary(), query.description());
        Model model;
        int status = 200;
        try {
            model = model(query, ask, questions.answer(query, ask), "");
        } catch (HttpProblem refused) {
            status = refused.problem().status();
            String near = String.join(", ", refused.problem().candidates());
            String text = refused.problem().detail() + (near.isEmpty() ? "" : "\nClose to it: " + near);
            model = model(query, ask, new Answer(query.columns(), List.of(), 1, false), text);
        }
        Reply reply = Reply.html(Templates.page("question", Map.of("frame", frame, "model", model)));
        return new Reply(status, reply.mediaType(), reply.body(), Map.of());
    }

    private Model model(SavedQuery query, Ask ask, Answer answer, String problem) {
        String text = questions.text(query, ask.parameters());
        String given = parameters(query, ask);
        List<PaperPage.Link> downloads = downloads(query, given);
        Columns columns = Columns.of(answer);
        return new Model(
                query,
                fields(query, ask),
                problem,
                AnswerChart.of(query.view(), answer),
                columns.heads(),
                columns.rows(),
                answer.more() ? next(query, given, answer.page() + 1) : "",
                downloads,
                "curl '" + ask.address() + downloads.getFirst().href().replace("'", "%27") + "'",
                text,
                "/query?query=" + Addresses.encoded(text));
    }

    private static List<PaperPage.Link> downloads(SavedQuery query, String given) {
        String api = "/api/queries/" + query.name();
        String question = given.isEmpty() ? "" : "?" + given;
        return List.of(
                new PaperPage.Link("CSV", api + ".csv" + question),
                new PaperPage.Link("JSON", api + ".json" + question),
                new PaperPage.Link("TSV", api + ".tsv" + question),
                new PaperPage.Link("SPARQL results", api + ".srj" + question));
    }

    private static String next(SavedQuery query, String given, int page) {
        return ROOT + query.name() + "?" + (given.isEmpty() ? "" : given + "&") + "page=" + page;
    }

    static Column column(Answer answer, int i) {
        boolean number = answer.rows().stream().anyMatch(row -> Answer.isNumber(row.get(i)));
        return new Column(words(answer.columns().get(i)), number);
    }

    /** A column's name as people write it: {@code meanFactor} becomes "mean factor". */
    static String words(String column) {
        return column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Field> fields(SavedQuery query, Ask ask) {
        return query.parameters().stream()
                .map(p -> new Field(
                        p.name(), ask.parameter(p.name()).orElse(p.defaultValue()), p.defaultValue(), p.description()))
                .toList();
    }

    private static String parameters(SavedQuery query, Ask ask) {
        return query.parameters().stream()
                .filter(p -> ask.parameter(p.name()).isPresent())
                .map(p -> p.name() + "="
                        + Addresses.encoded(ask.parameter(p.name()).orElse("")))
                .collect(Collectors.joining("&"));
    }
}
