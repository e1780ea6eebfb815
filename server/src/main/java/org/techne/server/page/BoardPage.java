package org.techne.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.chart.Drawing;
import org.techne.server.graph.Addresses;
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
import org.techne.server.query.AnswerFormat;

/** A metric's results, ranked by its direction, each table under one condition: unlike conditions are never mixed. Also as CSV and JSON. */
public final class BoardPage implements Face {
    private static final Pattern ADDRESS = Pattern.compile("/board/(.+?)(?:\\.(csv|json))?");
    private static final List<String> KINDS = List.of("Absolute", "Ratio", "PercentChange", "Delta", "Fraction");
    private static final int TABLES = 8;
    private static final int DRAWN = 3;
    /** Rows of all tables together, and of each at least: the page stays light, and all rows are one link away. */
    private static final int ROWS = 64;

    private static final int LEAST_ROWS = 8;
    private static final int OTHERS = 60;
    /** Names that a field offers: those that most results state; any other can be typed. */
    private static final int OFFERED = 150;

    /** Results that may be compared; rows beyond the first are behind its question. */
    public record Group(
            String title,
            String caution,
            List<Result> results,
            int total,
            boolean ranked,
            List<Drawing> drawings,
            String question) {}

    /** What the template shows. */
    public record Model(
            String title,
            String direction,
            String action,
            Filter filter,
            List<Entity> datasets,
            List<Entity> devices,
            List<Group> groups,
            List<HomePage.Count> others,
            int moreOthers,
            List<PaperPage.Link> downloads) {}

    /** What was asked for; empty for all. */
    public record Filter(String kind, String dataset, String hardware) {
        /** The kinds there are. */
        public List<String> kinds() {
            return KINDS;
        }

        String query() {
            String parameters = Stream.of(
                            Map.entry("kind", kind), Map.entry("dataset", dataset), Map.entry("hardware", hardware))
                    .filter(each -> !each.getValue().isEmpty())
                    .map(each -> each.getKey() + "=" + Addresses.encoded(each.getValue()))
                    .collect(Collectors.joining("&"));
            return parameters.isEmpty() ? "" : "?" + parameters;
        }
    }

    /** What is kept: each choice of a filter asks for the same results again, and reading them is most of the work. */
    private record ResultsOf(Node metric) {}

    private final Graphs graphs;

    BoardPage(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        Matcher address = ADDRESS.matcher(ask.path());
        if (!address.matches()) {
            throw HttpProblem.notFound("Say which metric: /board/accuracy.");
        }
        String slug = address.group(1);
        Node metric = NodeFactory.createURI(Terms.BASE + "metric/" + slug);
        Filter filter = new Filter(
                ask.parameter("kind").filter(KINDS::contains).orElse(""),
                ask.parameter("dataset").orElse(""),
                ask.parameter("hardware").orElse(""));
        List<Result> all = results(metric);
        return graphs.now().read(facts -> {
            if (!facts.has(metric, Terms.TYPE, Terms.METRIC_CLASS)) {
                throw HttpProblem.notFound("No metric is called " + slug + ".");
            }
            return AnswerFormat.named(String.valueOf(address.group(2)))
                    .map(format -> Reply.ok(
                            format.contentType(),
                            format.write(board(facts, metric, filter, all).answer())))
                    .orElseGet(() -> page(facts, metric, slug, filter, all));
        });
    }

    private List<Result> results(Node metric) {
        return graphs.kept(
                new ResultsOf(metric),
                graph -> graph.read(facts -> new ResultReader(facts).readAll(facts.subjects(Terms.METRIC, metric))),
                List::size);
    }

    private static Reply page(Facts facts, Node metric, String slug, Filter filter, List<Result> all) {
        Board board = Board.of(kept(facts, all, filter), isLower(facts, metric));
        Model model = model(facts, metric, "/board/" + slug, filter, all, board);
        Frame frame = Frame.of(model.title(), "Results of papers, ranked: " + model.title());
        return Reply.html(Templates.page("board", Map.of("frame", frame, "model", model)));
    }

    private static Model model(Facts facts, Node metric, String action, Filter filter, List<Result> all, Board board) {
        List<Board.Table> tables = board.tables();
        int shown = Math.min(TABLES, tables.size());
        int rows = Math.max(LEAST_ROWS, ROWS / Math.max(1, shown));
        List<Group> groups = IntStream.range(0, shown)
                .mapToObj(i -> group(facts, metric, tables.get(i), rows, i < DRAWN))
                .toList();
        return new Model(
                facts.label(metric),
                direction(facts, metric),
                action,
                filter,
                offered(all, Result::datasets),
                offered(all, Result::hardware),
                groups,
                tables.stream()
                        .skip(TABLES)
                        .limit(OTHERS)
                        .map(table -> other(action, table))
                        .toList(),
                Math.max(0, tables.size() - TABLES - OTHERS),
                downloads(action, filter));
    }

    private static List<PaperPage.Link> downloads(String action, Filter filter) {
        return List.of(
                new PaperPage.Link("CSV", action + ".csv" + filter.query()),
                new PaperPage.Link("JSON", action + ".json" + filter.query()));
    }

    private static Group group(Facts facts, Node metric, Board.Table table, int rows, boolean drawn) {
        Condition condition = table.condition();
        return new Group(
                condition.title(),
                condition.caution(),
                table.results().stream().limit(rows).toList(),
                table.results().size(),
                condition.isRanked() && table.results().size() > 1,
                drawn ? new BoardDrawings(facts, facts.label(metric), table).all() : List.of(),
                condition.question(metric.getURI()));
    }

    private static HomePage.Count other(String action, Board.Table table) {
        return new HomePage.Count(
                table.condition().title(),
                action + table.condition().filter(),
                table.results().size());
    }

    private static Board board(Facts facts, Node metric, Filter filter, List<Result> all) {
        return Board.of(kept(facts, all, filter), isLower(facts, metric));
    }

    private static boolean isLower(Facts facts, Node metric) {
        return facts.has(metric, Terms.BETTER_WHEN, Terms.LOWER);
    }

    private static String direction(Facts facts, Node metric) {
        if (facts.objects(metric, Terms.BETTER_WHEN).isEmpty()) {
            return "Neither more nor less is better";
        }
        return isLower(facts, metric) ? "Lower is better" : "Higher is better";
    }

    private static List<Result> kept(Facts facts, List<Result> all, Filter filter) {
        Set<String> sets = meant(facts, filter.dataset(), "dataset", EntityKind.DATASET);
        Set<String> devices = meant(facts, filter.hardware(), "hardware", EntityKind.HARDWARE);
        return all.stream()
                .filter(r -> filter.kind().isEmpty() || r.kind().equals(filter.kind()))
                .filter(r -> fits(r.datasets(), filter.dataset(), sets))
                .filter(r -> fits(r.hardware(), filter.hardware(), devices))
                .toList();
    }

    private static boolean fits(List<Entity> stated, String name, Set<String> meant) {
        if (name.isEmpty()) {
            return true;
        }
        return name.equals(Condition.NOT_STATED)
                ? stated.isEmpty()
                : stated.stream().anyMatch(entity -> meant.contains(entity.iri()));
    }

    /** The entities that are named, and what is narrower; empty where none is named. */
    private static Set<String> meant(Facts facts, String names, String folder, EntityKind kind) {
        if (names.isEmpty() || names.equals(Condition.NOT_STATED)) {
            return Set.of();
        }
        return Stream.of(names.split(" and "))
                .map(name -> Named.find(facts, name, folder, kind)
                        .or(() -> Named.find(facts, names, folder, kind))
                        .orElseThrow(() -> HttpProblem.badRequest(
                                "No " + folder + " of the graph is called \"" + names + "\"", List.of())))
                .flatMap(root -> facts.narrower(root).stream())
                .map(Node::toString)
                .collect(Collectors.toSet());
    }

    /** The names that most results state, in their order. */
    private static List<Entity> offered(List<Result> results, Function<Result, List<Entity>> entities) {
        Map<Entity, Long> counts = results.stream()
                .flatMap(r -> entities.apply(r).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Comparator<Map.Entry<Entity, Long>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .sorted(most.thenComparing(Map.Entry::getKey))
                .limit(OFFERED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
