package org.techne.server.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;

/** Two to five techniques side by side, the rows in which they differ first. */
public final class ComparePage implements Face {
    private static final List<String> FIELDS = List.of("a", "b", "c", "d", "e");
    private static final List<String> USUAL = List.of("FlashAttention", "FlashAttention-2", "", "", "");
    private static final int LINES = 12;

    /** One aspect of all. */
    public record Row(String title, List<List<PaperPage.Link>> cells, boolean differs) {}

    /** What the template shows. */
    public record Model(List<QuestionPage.Field> fields, String problem, List<Entity> columns, List<Row> rows) {}

    private final Graphs graphs;

    ComparePage(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        Model model = graphs.now().read(facts -> model(facts, ask));
        Frame frame = Frame.of("Compare", "Techniques side by side.");
        return Reply.html(Templates.page("compare", Map.of("frame", frame, "model", model)));
    }

    private static Model model(Facts facts, Ask ask) {
        List<QuestionPage.Field> fields = Stream.iterate(0, i -> i + 1)
                .limit(FIELDS.size())
                .map(i -> new QuestionPage.Field(
                        FIELDS.get(i), ask.parameter(FIELDS.get(i)).orElse(""), USUAL.get(i), "A technique"))
                .toList();
        List<Node> things = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (QuestionPage.Field field : fields) {
            if (!field.value().isEmpty()) {
                Named.find(facts, field.value(), "technique", EntityKind.TECHNIQUE)
                        .ifPresentOrElse(things::add, () -> unknown.add(field.value()));
            }
        }
        String problem =
                unknown.isEmpty() ? "" : "No technique of the graph is called " + String.join(" or ", unknown) + ".";
        List<Entity> columns = things.stream().map(t -> entity(facts, t)).toList();
        return new Model(fields, problem, columns, things.isEmpty() ? List.of() : rows(facts, things));
    }

    private static List<Row> rows(Facts facts, List<Node> things) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("Kind of", things, t -> links(facts, facts.objects(t, Terms.BROADER))));
        rows.add(row("Introduced by", things, t -> links(facts, facts.subjects(Terms.INTRODUCES, t))));
        rows.add(row("Used by", things, t -> count(facts, Terms.USES, t)));
        rows.add(row("Compared by", things, t -> count(facts, Terms.COMPARES_WITH, t)));
        List<Map<String, List<PaperPage.Link>>> results =
                things.stream().map(t -> results(facts, t)).toList();
        Set<String> metrics = new java.util.TreeSet<>();
        results.forEach(byMetric -> metrics.addAll(byMetric.keySet()));
        metrics.forEach(metric -> rows.add(row(
                metric,
                results.stream().map(r -> r.getOrDefault(metric, List.of())).toList())));
        return rows.stream()
                .sorted((a, b) -> Boolean.compare(b.differs(), a.differs()))
                .toList();
    }

    private static Map<String, List<PaperPage.Link>> results(Facts facts, Node thing) {
        Map<String, List<PaperPage.Link>> byMetric = new TreeMap<>();
        for (Result result : new ResultReader(facts).readAll(facts.subjects(Terms.ACHIEVED_BY, thing))) {
            List<PaperPage.Link> lines =
                    byMetric.computeIfAbsent(result.metric().label(), m -> new ArrayList<>());
            if (lines.size() < LINES) {
                lines.add(new PaperPage.Link(line(result), result.paper().href() + "#" + result.anchor()));
            }
        }
        return byMetric;
    }

    private static String line(Result result) {
        String device = result.hardware().isEmpty()
                ? ""
                : " on " + result.hardware().getFirst().label();
        String dataset = result.datasets().isEmpty()
                ? ""
                : ", " + result.datasets().getFirst().label();
        return (result.hedge() + " " + result.sign() + result.low() + device + dataset).strip();
    }

    private static Row row(String title, List<Node> things, Function<Node, List<PaperPage.Link>> cell) {
        return row(title, things.stream().map(cell).toList());
    }

    private static Row row(String title, List<List<PaperPage.Link>> cells) {
        return new Row(title, cells, new HashSet<>(cells).size() > 1 || cells.size() == 1);
    }

    private static List<PaperPage.Link> count(Facts facts, Node property, Node thing) {
        int papers = facts.count(Node.ANY, property, thing);
        return List.of(
                new PaperPage.Link(String.format(Locale.ROOT, papers == 1 ? "%d paper" : "%d papers", papers), ""));
    }

    private static List<PaperPage.Link> links(Facts facts, List<Node> nodes) {
        return nodes.stream()
                .map(node -> entity(facts, node))
                .sorted()
                .map(entity -> new PaperPage.Link(entity.label(), entity.href()))
                .toList();
    }

    private static Entity entity(Facts facts, Node node) {
        return new Entity(node.toString(), facts.label(node));
    }
}
