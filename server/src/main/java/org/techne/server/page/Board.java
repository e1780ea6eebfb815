package org.techne.server.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Result;
import org.techne.server.query.Answer;

/** Results of a metric, in tables of like conditions, each sorted with the best first; the longest table first. */
final class Board {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "unit",
            "dataset",
            "device",
            "devices",
            "rank",
            "low",
            "high",
            "comparable",
            "writtenUnit",
            "bound",
            "method",
            "baseline",
            "year",
            "title",
            "quote",
            "paper",
            "result");

    /** Results that may be compared. */
    record Table(Condition condition, List<Result> results) {}

    private final List<Table> tables;

    private Board(List<Table> tables) {
        this.tables = tables;
    }

    /** Sorts results into tables; lower says that less is better. */
    static Board of(List<Result> results, boolean lower) {
        Map<Condition, List<Result>> byCondition = new TreeMap<>();
        results.forEach(result -> byCondition
                .computeIfAbsent(Condition.of(result), condition -> new ArrayList<>())
                .add(result));
        Comparator<Table> most =
                Comparator.comparingInt(table -> -table.results().size());
        return new Board(byCondition.entrySet().stream()
                .map(entry -> new Table(entry.getKey(), sorted(entry.getValue(), entry.getKey(), lower)))
                .sorted(Comparator.comparing((Table table) -> !table.condition().isRanked())
                        .thenComparing(most)
                        .thenComparing(Table::condition))
                .toList());
    }

    List<Table> tables() {
        return tables;
    }

    /** All rows as data. */
    Answer answer() {
        return new Answer(COLUMNS, tables.stream().flatMap(Board::rows).toList(), 1, false);
    }

    private static List<Result> sorted(List<Result> results, Condition condition, boolean lower) {
        boolean absolute = condition.kind().equals("Absolute");
        Comparator<Result> byValue = absolute
                ? Comparator.comparingDouble(Result::comparable)
                : Comparator.comparingDouble(r -> r.factor().orElse(r.comparable()));
        Comparator<Result> best = absolute && lower ? byValue : byValue.reversed();
        return results.stream().sorted(best.thenComparing(Result::iri)).toList();
    }

    private static Stream<List<Optional<Node>>> rows(Table table) {
        return IntStream.range(0, table.results().size())
                .mapToObj(i -> row(table.condition(), table.results().get(i), i + 1));
    }

    private static List<Optional<Node>> row(Condition condition, Result result, int rank) {
        List<Optional<Node>> row = new ArrayList<>();
        Stream.of(condition.kind(), condition.unit(), condition.dataset(), condition.device())
                .forEach(text -> row.add(text(text)));
        row.add(number(String.valueOf(condition.devices()), "integer"));
        row.add(condition.isRanked() ? number(String.valueOf(rank), "integer") : Optional.empty());
        addNumbers(result, row);
        Stream.of(
                        result.scale().writtenUnit(),
                        result.bound(),
                        names(result.methods()),
                        baseline(result),
                        result.year())
                .forEach(text -> row.add(text(text)));
        row.add(text(result.paper().label()));
        row.add(text(result.evidence().exact()));
        row.add(Optional.of(NodeFactory.createURI(result.paper().iri())));
        row.add(Optional.of(NodeFactory.createURI(result.iri())));
        return row;
    }

    private static void addNumbers(Result result, List<Optional<Node>> row) {
        List<String> written = result.scale().written();
        row.add(number(written.isEmpty() ? "" : written.getFirst(), "decimal"));
        row.add(number(written.isEmpty() ? "" : written.getLast(), "decimal"));
        row.add(number(BigDecimal.valueOf(result.comparable()).toPlainString(), "decimal"));
    }

    private static String baseline(Result result) {
        return result.baselines().isEmpty() ? result.baselineText() : names(result.baselines());
    }

    private static String names(List<Entity> entities) {
        return String.join(", ", entities.stream().map(Entity::label).toList());
    }

    private static Optional<Node> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createLiteralString(text));
    }

    private static Optional<Node> number(String text, String type) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(NodeFactory.createLiteralDT(
                        text, NodeFactory.getType("http://www.w3.org/2001/XMLSchema#" + type)));
    }
}
