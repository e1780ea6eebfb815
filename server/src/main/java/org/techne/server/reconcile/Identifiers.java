package org.techne.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Terms;

/** How things and types are called in this service: {@code hardware/nvidia-a100} below the base of the graph, {@code hardware}. */
final class Identifiers {
    private Identifiers() {}

    static String of(Node thing) {
        String iri = thing.toString();
        return iri.startsWith(Terms.BASE) ? iri.substring(Terms.BASE.length()) : iri;
    }

    /** The thing; an IRI is taken too. */
    static Node thing(String id) {
        return NodeFactory.createURI(id.contains("://") ? id : Terms.BASE + id);
    }

    /** The type that is called so, by word, by name or by IRI. */
    static Optional<Kind> type(String id) {
        return Arrays.stream(Kind.values())
                .filter(kind -> id.equals(kind.word())
                        || id.equals(kind.label())
                        || id.equals(kind.type().getURI()))
                .findFirst();
    }

    static void type(ArrayNode types, Kind kind) {
        types.addObject().put("id", kind.word()).put("name", kind.label());
    }

    static ObjectNode thing(ObjectNode node, Node thing, String name) {
        return node.put("id", of(thing)).put("name", name);
    }
}
