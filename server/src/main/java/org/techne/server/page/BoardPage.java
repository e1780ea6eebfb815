package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;

/** A metric's results, ranked by its direction, each table of one dataset, one device, one unit: unlike conditions are never mixed. */
public final class BoardPage implements Face {
    private static final String ROOT = "/board/";
    private static final int GROUPS = 30;
    private static final int ROWS = 50;

    /** Results that may be compared; ranked where their conditions are stated. */
    public record Group(String title, List<Result> results, boolean ranked) {}

    /** What the template shows. */
    public record Model(
            String title,
            String direction,
            String action,
            String dataset,
            String hardware,
            List<Entity> datasets,
            List<Entity> devices,
            List<Group> groups) {}

    private final Graphs graphs;

    BoardPage(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        String slug = ask.path().substring(ROOT.length());
        Node metric = NodeFactory.createURI(Terms.BASE + "metric/" + slug);
        return Reply.html(graphs.now().read(facts -> {
            if (!facts.has(metric, Terms.TYPE, Terms.METRIC_CLASS)) {
                throw HttpProblem.notFound("No metric is called " + slug + ".");
            }
            Model model = model(facts, metric, ask);
            Frame frame = Frame.of(model.title(), "Results of papers, ranked: " + model.title());
            return Templates.page("board", Map.of("frame", frame, "model", model));
        }));
    }

    private Model model(Facts facts, Node metric, Ask ask) {
        boolean lower = facts.has(metric, Terms.BETTER_WHEN, Terms.LOWER);
        List<Result> all = new ResultReader(facts).readAll(facts.subjects(Terms.METRIC, metric));
        String dataset = ask.parameter("dataset").orElse("");
        String hardware = ask.parameter("hardware").orElse("");
        Set<String> devices = meant(facts, hardware, "hardware", EntityKind.HARDWARE);
        Set<String> sets = meant(facts, dataset, "dataset", EntityKind.DATASET);
        List<Result> kept = all.stream()
                .filter(r -> sets.isEmpty() || r.datasets().stream().anyMatch(d -> sets.contains(d.iri())))
                .filter(r -> devices.isEmpty() || r.hardware().stream().anyMatch(d -> devices.contains(d.iri())))
                .toList();
        String better = lower ? "Lower is better" : "Higher is better";
        return new Model(
                facts.label(metric),
                facts.objects(metric, Terms.BETTER_WHEN).isEmpty() ? "Neither more nor less is better" : better,
                ask.path(),
                dataset,
                hardware,
                distinct(all.stream().flatMap(r -> r.datasets().stream())),
                distinct(all.stream().flatMap(r -> r.hardware().stream())),
                groups(kept, lower));
    }

    /** The entity that is named, and what is narrower; empty where none is named. */
    private static Set<String> meant(Facts facts, String name, String folder, EntityKind kind) {
        if (name.isEmpty()) {
            return Set.of();
        }
        Optional<Node> found = Named.find(facts, name, folder, kind);
        Node root = found.orElseThrow(
                () -> HttpProblem.badRequest("No " + folder + " of the graph is called \"" + name + "\"", List.of()));
        return facts.narrower(root).stream().map(Node::toString).collect(Collectors.toSet());
    }

    private static List<Entity> distinct(Stream<Entity> entities) {
        return entities.distinct().sorted().toList();
    }

    private static List<Group> groups(List<Result> results, boolean lower) {
        Map<String, List<Result>> byCondition = new TreeMap<>();
        results.forEach(r -> byCondition
                .computeIfAbsent(condition(r), condition -> new ArrayList<>())
                .add(r));
        Comparator<Map.Entry<String, List<Result>>> most =
                Comparator.comparingInt(entry -> -entry.getValue().size());
        return byCondition.entrySet().stream()
                .sorted(most.thenComparing(Map.Entry.comparingByKey()))
                .limit(GROUPS)
                .map(entry -> new Group(entry.getKey(), ranked(entry.getValue(), lower), isRanked(entry.getValue())))
                .toList();
    }

    /** Numbers on data that nobody names are listed, not ranked. */
    private static boolean isRanked(List<Result> results) {
        return results.size() > 1 && !results.getFirst().datasets().isEmpty();
    }

    private static List<Result> ranked(List<Result> results, boolean lower) {
        boolean absolute = results.getFirst().kind().equals("Absolute");
        Comparator<Result> byValue = absolute
                ? Comparator.comparingDouble(Result::comparable)
                : Comparator.comparingDouble(r -> r.factor().orElse(r.comparable()));
        return results.stream()
                .sorted(absolute && lower ? byValue : byValue.reversed())
                .limit(ROWS)
                .toList();
    }

    private static String condition(Result result) {
        String what = switch (result.kind()) {
            case "Ratio" -> "Times against a baseline";
            case "PercentChange" -> "Change in percent";
            case "Delta" -> "Difference in points";
            case "Fraction" -> "Part of the baseline";
            default ->
                "Values in "
                        + (result.low().unit().isEmpty()
                                ? "no unit"
                                : result.low().unit());
        };
        return what + ", on " + names(result.datasets(), "a dataset not stated") + ", "
                + names(result.hardware(), "device not stated");
    }

    private static String names(List<Entity> entities, String none) {
        return entities.isEmpty() ? none : entities.stream().map(Entity::label).collect(Collectors.joining(" and "));
    }
}
