package org.techne.server.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Terms;

/** The kinds of entity that have a page, and what leads from papers and results to them. */
enum EntityKind {
    TECHNIQUE("Technique", Terms.TECHNIQUE),
    DATASET("Dataset", Terms.DATASET),
    TASK("Task", Terms.TASK),
    HARDWARE("Device", Terms.HARDWARE),
    METRIC("Metric", Terms.METRIC_CLASS);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a node never changes
    private final Node type;

    EntityKind(String label, Node type) {
        this.label = label;
        this.type = type;
    }

    String label() {
        return label;
    }

    Node type() {
        return type;
    }

    /** The kind of a thing, where it is one of these. */
    static Optional<EntityKind> of(Facts facts, Node thing) {
        return Arrays.stream(values())
                .filter(kind -> facts.has(thing, Terms.TYPE, kind.type))
                .findFirst();
    }

    /** Properties of results that lead to things of this kind. */
    List<Node> results() {
        return switch (this) {
            case TECHNIQUE -> List.of(Terms.ACHIEVED_BY, Terms.COMPARED_WITH);
            case DATASET -> List.of(Terms.ON_DATASET);
            case TASK -> List.of(Terms.ON_TASK);
            case HARDWARE -> List.of(Terms.ON_HARDWARE);
            case METRIC -> List.of();
        };
    }

    /** Properties of papers that lead to things of this kind, by what they say from the other end. */
    Map<String, Node> relations() {
        Map<String, Node> relations = new LinkedHashMap<>();
        switch (this) {
            case TECHNIQUE -> {
                relations.put("Introduced by", Terms.INTRODUCES);
                relations.put("Used by", Terms.USES);
                relations.put("Compared by", Terms.COMPARES_WITH);
            }
            case DATASET -> {
                relations.put("Introduced by", Terms.INTRODUCES);
                relations.put("Papers that measure on it", Terms.EVALUATES_ON);
            }
            case TASK -> relations.put("Papers", Terms.ADDRESSES);
            case HARDWARE -> relations.put("Papers that run on it", Terms.RUNS_ON);
            case METRIC -> {
                // Its results are on its board.
            }
        }
        return relations;
    }
}
