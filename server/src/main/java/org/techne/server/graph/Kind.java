package org.techne.server.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The kinds of thing that one can ask for by name. */
public enum Kind {
    PAPER("Paper", Terms.PAPER),
    TECHNIQUE("Technique", Terms.TECHNIQUE),
    DATASET("Dataset", Terms.DATASET),
    TASK("Task", Terms.TASK),
    HARDWARE("Hardware", Terms.HARDWARE),
    METRIC("Metric", Terms.METRIC_CLASS);

    /** All but papers: what has a name rather than a title. */
    public static final List<Kind> NAMED = List.of(TECHNIQUE, DATASET, TASK, HARDWARE, METRIC);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a node never changes
    private final Node type;

    Kind(String label, Node type) {
        this.label = label;
        this.type = type;
    }

    /** As the ontology calls it. */
    public String label() {
        return label;
    }

    /** The class. */
    public Node type() {
        return type;
    }

    /** The folder of its IRIs, and what a program calls it: {@code hardware}. */
    public String word() {
        return label.toLowerCase(Locale.ROOT);
    }

    /** The IRI of the thing with this slug. */
    public String iri(String slug) {
        return Terms.BASE + word() + "/" + slug;
    }

    /** The kind that a program calls so. */
    public static Optional<Kind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind of a thing, where it is one of these. */
    public static Optional<Kind> of(Facts facts, Node thing) {
        return Arrays.stream(values())
                .filter(kind -> facts.has(thing, Terms.TYPE, kind.type))
                .findFirst();
    }
}
