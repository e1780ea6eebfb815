package org.techne.loader.graph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Metric.Direction;

/** Describes an entity or metric that the lexicon does not have by all that papers say of it. */
final class MinedNames {
    private MinedNames() {}

    /**
     * Describes one thing.
     *
     * @param said everything that papers say of it; at least one name
     */
    static void describe(IriMint mint, Node node, Set<Saying> said, Consumer<Triple> out) {
        Subject subject = new Subject(node, out);
        subject.is(Tn.of(kindOf(mint, node).className())).is(Vocabulary.SKOS_CONCEPT);
        List<String> names = values(said, Saying.Role.NAME);
        String preferred = preferred(node, names);
        subject.says(Vocabulary.SKOS_PREF_LABEL, Literals.string(preferred));
        names.stream()
                .filter(name -> !name.equals(preferred))
                .forEach(name -> subject.says(Vocabulary.SKOS_ALT_LABEL, Literals.string(name)));
        List<String> directions = values(said, Saying.Role.DIRECTION);
        if (directions.size() == 1) {
            subject.says(Tn.BETTER_WHEN, individual(Direction.valueOf(directions.getFirst())));
        }
    }

    /** Sorted, so that what is preferred does not depend on who said it first. */
    private static List<String> values(Set<Saying> said, Saying.Role role) {
        return said.stream()
                .filter(saying -> saying.role() == role)
                .map(Saying::value)
                .sorted()
                .toList();
    }

    /** The name that the IRI is made of; an acronym's long form is only another name. */
    private static String preferred(Node node, List<String> names) {
        return names.stream()
                .filter(name -> node.getURI().endsWith("/" + Slug.of(name)))
                .findFirst()
                .orElseGet(names::getFirst);
    }

    private static EntityKind kindOf(IriMint mint, Node node) {
        String path = node.getURI().substring(mint.base().length());
        return EntityKind.valueOf(path.substring(0, path.indexOf('/')).toUpperCase(Locale.ROOT));
    }

    private static Node individual(Direction direction) {
        return switch (direction) {
            case HIGHER -> Tn.of("Higher");
            case LOWER -> Tn.of("Lower");
        };
    }
}
