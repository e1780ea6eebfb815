package org.techne.server.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Terms;

/** Finds the entity that a person means: by IRI, by the end of its IRI, or by its name. */
final class Named {
    private Named() {}

    /** The entity of a kind that is called so; of namesakes the one that is spoken of most. */
    static Optional<Node> find(Facts facts, String name, String folder, EntityKind kind) {
        Node given = NodeFactory.createURI(name);
        if (facts.has(given, Terms.TYPE, kind.type())) {
            return Optional.of(given);
        }
        Node label = NodeFactory.createLiteralString(name);
        return Stream.of(
                        Stream.of(NodeFactory.createURI(Terms.BASE + folder + "/" + name)),
                        facts.subjects(Terms.PREF_LABEL, label).stream(),
                        facts.subjects(Terms.ALT_LABEL, label).stream())
                .flatMap(nodes -> nodes)
                .filter(node -> facts.has(node, Terms.TYPE, kind.type()))
                .distinct()
                .max(Comparator.<Node>comparingInt(node -> facts.count(Node.ANY, Node.ANY, node))
                        .thenComparing(Node::toString, Comparator.reverseOrder()))
                .or(() -> folded(facts, name, kind, Terms.PREF_LABEL))
                .or(() -> folded(facts, name, kind, Terms.ALT_LABEL));
    }

    private static Optional<Node> folded(Facts facts, String name, EntityKind kind, Node property) {
        return facts.subjects(Terms.TYPE, kind.type()).stream()
                .filter(node -> facts.texts(node, property).stream().anyMatch(name::equalsIgnoreCase))
                .min((a, b) -> a.toString().compareTo(b.toString()));
    }
}
