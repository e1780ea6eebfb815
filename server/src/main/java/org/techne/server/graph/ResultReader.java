package org.techne.server.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        About about = facts.about(result);
        return read(result, about, scale(about), paper);
    }

    private Result read(Node result, About about, Result.Scale scale, Node paper) {
        return new Result(
                result.toString(),
                one(about, Terms.METRIC),
                about.name(Terms.KIND),
                about.name(Terms.CHANGE),
                about.name(Terms.BOUND),
                Amount.of(about.text(Terms.LOW).orElse(""), scale.writtenUnit()),
                Amount.of(about.text(Terms.HIGH).orElse(""), scale.writtenUnit()),
                scale,
                about.number(Terms.FACTOR),
                entities(about, Terms.ACHIEVED_BY),
                entities(about, Terms.COMPARED_WITH),
                about.text(Terms.BASELINE_TEXT).orElse(""),
                entities(about, Terms.ON_DATASET),
                entities(about, Terms.ON_HARDWARE),
                entities(about, Terms.ON_TASK),
                about.number(Terms.HARDWARE_COUNT).map(Double::intValue),
                evidence(about),
                about.number(Terms.CONFIDENCE).orElse(0.0),
                one(about, Terms.FOUND_BY),
                about.isTrue(Terms.INFERRED),
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

    private Result.Evidence evidence(About result) {
        return result.object(Terms.EVIDENCE)
                .map(facts::about)
                .map(words -> new Result.Evidence(
                        words.text(Terms.EXACT).orElse(""),
                        words.number(Terms.START).map(Double::intValue).orElse(0),
                        words.number(Terms.END).map(Double::intValue).orElse(0),
                        words.isTrue(Terms.IN_TITLE)))
                .orElse(new Result.Evidence("", 0, 0, false));
    }

    private Result.Scale scale(About about) {
        String unit = about.object(Terms.UNIT).map(facts::label).orElse("");
        List<String> written = Stream.of(Terms.LOW, Terms.HIGH)
                .flatMap(end -> about.text(end).stream())
                .distinct()
                .toList();
        double comparable = about.number(Terms.CANONICAL_LOW)
                .or(() -> about.number(Terms.LOW))
                .orElse(0.0);
        String canonical = about.object(Terms.UNIT)
                .flatMap(node -> facts.object(node, Terms.CANONICAL_UNIT))
                .map(facts::label)
                .orElse(unit);
        return new Result.Scale(written, unit, comparable, canonical);
    }

    private Entity one(About about, Node property) {
        return about.object(property).map(this::entity).orElse(new Entity("", ""));
    }

    private Entity entity(Node node) {
        return new Entity(node.toString(), facts.label(node));
    }

    private List<Entity> entities(About about, Node property) {
        return about.objects(property).stream().map(this::entity).sorted().toList();
    }
}
