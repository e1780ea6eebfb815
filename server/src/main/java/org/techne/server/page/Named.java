package org.techne.server.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Terms;

/** Finds the entity that a person means: by IRI, by the end of its IRI, or by its name. */
final class Named {
    private Named() {}

    /** The entity of a kind that is called so. */
    static Optional<Node> find(Facts facts, String name, String folder, EntityKind kind) {
        List<String> iris = List.of(name, Terms.BASE + folder + "/" + name);
        for (String iri : iris) {
            Node node = NodeFactory.createURI(iri);
            if (facts.has(node, Terms.TYPE, kind.type())) {
                return Optional.of(node);
            }
        }
        return byLabel(facts, name, kind, Terms.PREF_LABEL).or(() -> byLabel(facts, name, kind, Terms.ALT_LABEL));
    }

    private static Optional<Node> byLabel(Facts facts, String name, EntityKind kind, Node property) {
        return facts.subjects(property, NodeFactory.createLiteralString(name)).stream()
                .filter(node -> facts.has(node, Terms.TYPE, kind.type()))
                .min((a, b) -> a.toString().compareTo(b.toString()))
                .or(() -> folded(facts, name, kind, property));
    }

    private static Optional<Node> folded(Facts facts, String name, EntityKind kind, Node property) {
        return facts.subjects(Terms.TYPE, kind.type()).stream()
                .filter(node -> facts.texts(node, property).stream().anyMatch(name::equalsIgnoreCase))
                .min((a, b) -> a.toString().compareTo(b.toString()));
    }
}
