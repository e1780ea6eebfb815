package org.techne.server.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads results with everything that a page shows of them. */
public final class ResultReader {
    private final Facts facts;

    public ResultReader(Facts facts) {
        this.facts = facts;
    }

    /** The result at this node. */
    public Result read(Node result) {
        Node paper = facts.subjects(Terms.REPORTS, result).stream().findFirst().orElse(result);
        return read(result, paper);
    }

    private Result read(Node result, Node paper) {
        return new Result(
                result.toString(),
                one(result, Terms.METRIC),
                name(result, Terms.KIND),
                name(result, Terms.CHANGE),
                name(result, Terms.BOUND),
                amount(result, Terms.LOW),
                amount(result, Terms.HIGH),
                comparable(result),
                number(result, Terms.FACTOR),
                entities(result, Terms.ACHIEVED_BY),
                entities(result, Terms.COMPARED_WITH),
                facts.text(result, Terms.BASELINE_TEXT).orElse(""),
                entities(result, Terms.ON_DATASET),
                entities(result, Terms.ON_HARDWARE),
                entities(result, Terms.ON_TASK),
                number(result, Terms.HARDWARE_COUNT).map(Double::intValue),
                evidence(result),
                number(result, Terms.CONFIDENCE).orElse(0.0),
                one(result, Terms.FOUND_BY),
                isTrue(result, Terms.INFERRED),
                entity(paper),
                yearOf(facts, paper));
    }

    /** The results at these nodes, the surest first. */
    public List<Result> readAll(List<Node> results) {
        return results.stream()
                .distinct()
                .map(this::read)
                .sorted(Comparator.comparingDouble(Result::confidence)
                        .reversed()
                        .thenComparing(Result::iri))
                .toList();
    }

    /** The year of a paper; empty where unknown. */
    public static String yearOf(Facts facts, Node paper) {
        return facts.text(paper, Terms.ISSUED)
                .filter(date -> date.length() >= 4)
                .map(date -> date.substring(0, 4))
                .orElse("");
    }

    private Result.Evidence evidence(Node result) {
        return facts.object(result, Terms.EVIDENCE)
                .map(node -> new Result.Evidence(
                        facts.text(node, Terms.EXACT).orElse(""),
                        number(node, Terms.START).map(Double::intValue).orElse(0),
                        number(node, Terms.END).map(Double::intValue).orElse(0),
                        isTrue(node, Terms.IN_TITLE)))
                .orElse(new Result.Evidence("", 0, 0, false));
    }

    private Amount amount(Node result, Node property) {
        String unit = facts.object(result, Terms.UNIT).map(facts::label).orElse("");
        return Amount.of(facts.text(result, property).orElse(""), unit);
    }

    private Entity one(Node subject, Node property) {
        return facts.object(subject, property).map(this::entity).orElse(new Entity("", ""));
    }

    private double comparable(Node result) {
        return number(result, Terms.CANONICAL_LOW)
                .or(() -> number(result, Terms.LOW))
                .orElse(0.0);
    }

    private boolean isTrue(Node subject, Node property) {
        return facts.text(subject, property)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }

    private Entity entity(Node node) {
        return new Entity(node.toString(), facts.label(node));
    }

    private List<Entity> entities(Node subject, Node property) {
        return facts.objects(subject, property).stream()
                .map(this::entity)
                .sorted()
                .toList();
    }

    private String name(Node subject, Node property) {
        return facts.object(subject, property)
                .map(node -> Facts.localName(node.toString()))
                .orElse("");
    }

    private Optional<Double> number(Node subject, Node property) {
        try {
            return facts.text(subject, property).map(Double::valueOf);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
