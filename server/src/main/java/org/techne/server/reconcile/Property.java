package org.techne.server.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Terms;

/** What can be asked of a thing beside its name: to tell namesakes apart, and to fill a column. */
enum Property {
    BROADER("broader", "kind of", Terms.BROADER, Kind.NAMED),
    OTHER_NAME("otherName", "other name", Terms.ALT_LABEL, Kind.NAMED),
    DEFINITION("definition", "definition", Terms.DEFINITION, Kind.NAMED),
    MANUFACTURER("manufacturer", "manufacturer", Terms.MANUFACTURER, List.of(Kind.HARDWARE)),
    MEMORY("memory", "memory", Terms.MEMORY, List.of(Kind.HARDWARE)),
    RELEASE_YEAR("releaseYear", "release year", Terms.RELEASE_YEAR, List.of(Kind.HARDWARE)),
    FOR_TASK("forTask", "task", Terms.FOR_TASK, List.of(Kind.DATASET)),
    BETTER_WHEN("betterWhen", "better when", Terms.BETTER_WHEN, List.of(Kind.METRIC)),
    ISSUED("issued", "date", Terms.ISSUED, List.of(Kind.PAPER)),
    ARXIV("arXiv", "arXiv id", Terms.ARXIV, List.of(Kind.PAPER)),
    DOI("doi", "DOI", Terms.DOI, List.of(Kind.PAPER)),
    USES("uses", "uses technique", Terms.USES, List.of(Kind.PAPER)),
    EVALUATES_ON("evaluatesOn", "evaluates on dataset", Terms.EVALUATES_ON, List.of(Kind.PAPER)),
    ADDRESSES("addresses", "task", Terms.ADDRESSES, List.of(Kind.PAPER)),
    RUNS_ON("runsOn", "runs on hardware", Terms.RUNS_ON, List.of(Kind.PAPER));

    private final String id;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a node never changes
    private final Node term;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Kind> kinds;

    Property(String id, String label, Node term, List<Kind> kinds) {
        this.id = id;
        this.label = label;
        this.term = term;
        this.kinds = kinds;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    Node term() {
        return term;
    }

    /** Whether things of this kind may have it. */
    boolean isOf(Kind kind) {
        return kinds.contains(kind);
    }

    /** The property that is called so, by identifier or by IRI. */
    static Optional<Property> named(String id) {
        return Arrays.stream(values())
                .filter(property ->
                        property.id.equals(id) || property.term.getURI().equals(id))
                .findFirst();
    }
}
