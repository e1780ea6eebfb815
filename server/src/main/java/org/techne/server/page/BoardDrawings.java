package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.chart.Drawing;
import org.techne.server.chart.Mark;
import org.techne.server.graph.Amount;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Result;
import org.techne.server.graph.Terms;

/** A table of a board over time, and against a cost that the same paper states for the same method. */
final class BoardDrawings {
    private static final int LEAST = 4;
    private static final int MOST = 300;
    private static final double DAYS = 365.25;
    private static final List<String> COSTS =
            List.of("parameters", "flops", "latency", "model-size", "memory", "runtime", "training-time", "energy");

    /** A cost of one method in one paper. */
    private record Cost(String metric, String unit, double amount) {}

    private final Facts facts;
    private final String metric;
    private final Board.Table table;

    /** Drawings of a table of this metric. */
    BoardDrawings(Facts facts, String metric, Board.Table table) {
        this.facts = facts;
        this.metric = metric;
        this.table = table;
    }

    /** Those for which enough is known. */
    List<Drawing> all() {
        return table.condition().kind().equals("Absolute")
                ? List.of(overTime(), againstCost()).stream()
                        .filter(drawing -> !drawing.isEmpty())
                        .toList()
                : List.of();
    }

    private Drawing overTime() {
        List<Mark> marks = new ArrayList<>();
        for (Result result : table.results()) {
            facts.text(NodeFactory.createURI(result.paper().iri()), Terms.ISSUED)
                    .flatMap(BoardDrawings::year)
                    .ifPresent(year -> marks.add(mark(result, year, result.year())));
        }
        return drawn("Over time", "published", marks, true);
    }

    private Drawing againstCost() {
        Map<Cost, List<Mark>> byCost = new HashMap<>();
        for (Result result : table.results()) {
            for (Cost cost : costs(result)) {
                Amount amount =
                        Amount.of(java.math.BigDecimal.valueOf(cost.amount()).toPlainString(), cost.unit());
                byCost.computeIfAbsent(new Cost(cost.metric(), cost.unit(), 0), any -> new ArrayList<>())
                        .add(mark(result, cost.amount(), cost.metric() + " " + amount));
            }
        }
        return byCost.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Cost, List<Mark>> entry) ->
                                entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().metric()))
                .map(entry -> drawn(
                        "Against " + entry.getKey().metric() + ", where the same paper states it of the same method",
                        entry.getKey().metric() + unit(entry.getKey().unit()),
                        entry.getValue(),
                        false))
                .orElse(Drawing.NONE);
    }

    private Drawing drawn(String caption, String x, List<Mark> marks, boolean time) {
        List<Mark> shown = marks.stream().limit(MOST).toList();
        String y = metric + unit(table.condition().unit());
        return shown.size() < LEAST ? Drawing.NONE : Drawing.points(caption, x, y, shown, time);
    }

    private static Mark mark(Result result, double x, String note) {
        String label =
                result.methods().isEmpty() ? "" : result.methods().getFirst().label();
        String value = (result.hedge() + " " + result.low()).strip();
        return new Mark(
                x, result.comparable(), label, value, note, result.paper().href() + "#" + result.anchor());
    }

    private List<Cost> costs(Result result) {
        List<Cost> costs = new ArrayList<>();
        Set<String> methods =
                new HashSet<>(result.methods().stream().map(Entity::iri).toList());
        for (Node other : facts.objects(NodeFactory.createURI(result.paper().iri()), Terms.REPORTS)) {
            boolean same =
                    facts.objects(other, Terms.ACHIEVED_BY).stream().anyMatch(by -> methods.contains(by.toString()));
            if (same && facts.has(other, Terms.KIND, Terms.ABSOLUTE)) {
                cost(other, result).ifPresent(costs::add);
            }
        }
        return costs.stream().filter(cost -> isOnly(cost, costs)).toList();
    }

    /** Of several costs in one paper none can be told to be the result's. */
    private static boolean isOnly(Cost cost, List<Cost> all) {
        return all.stream()
                        .filter(other -> other.metric().equals(cost.metric()))
                        .count()
                == 1;
    }

    private Optional<Cost> cost(Node other, Result result) {
        Optional<Node> measured = facts.object(other, Terms.METRIC)
                .filter(node -> COSTS.contains(Facts.localName(node.toString())))
                .filter(node -> !node.toString().equals(result.metric().iri()));
        Optional<Double> amount = facts.text(other, Terms.CANONICAL_LOW)
                .or(() -> facts.text(other, Terms.LOW))
                .filter(text -> text.matches("[0-9]+(\\.[0-9]+)?"))
                .map(Double::valueOf)
                .filter(value -> value > 0);
        String unit = facts.object(other, Terms.UNIT)
                .map(written ->
                        facts.label(facts.object(written, Terms.CANONICAL_UNIT).orElse(written)))
                .orElse("");
        return measured.flatMap(node -> amount.map(value -> new Cost(facts.label(node), unit, value)));
    }

    private static String unit(String unit) {
        return unit.isEmpty() || unit.equals(Condition.NOT_STATED) || unit.equals("1") ? "" : ", " + unit;
    }

    /** 2024-07-01 as 2024.5; a year alone as its middle. */
    private static Optional<Double> year(String date) {
        if (!date.matches("[0-9]{4}(-[0-9]{2}){0,2}.*")) {
            return Optional.empty();
        }
        int month = date.length() >= 7 ? Integer.parseInt(date.substring(5, 7)) : 7;
        int day = date.length() >= 10 ? Integer.parseInt(date.substring(8, 10)) : 1;
        return Optional.of(Integer.parseInt(date.substring(0, 4)) + ((month - 1) * 30.44 + day - 1) / DAYS);
    }
}
