package org.techne.loader.graph;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Says things of one node.
 *
 * @param node of which
 * @param out receives the triples
 */
record Subject(Node node, Consumer<Triple> out) {
    Subject says(Node property, Node object) {
        out.accept(Triple.create(node, property, object));
        return this;
    }

    Subject says(Node property, Optional<Node> object) {
        object.ifPresent(present -> says(property, present));
        return this;
    }

    Subject is(Node type) {
        return says(Vocabulary.RDF_TYPE, type);
    }
}
