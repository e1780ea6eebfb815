package org.techne.server.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Everything that is said of one thing: one look into the graph, where asking property by property would take many. */
public final class About {
    private final Map<Node, List<Node>> byProperty = new HashMap<>();

    About(Collection<Triple> triples) {
        for (Triple triple : triples) {
            byProperty
                    .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(triple.getObject());
        }
    }

    /** What the property leads to; unordered. */
    public List<Node> objects(Node property) {
        return byProperty.getOrDefault(property, List.of());
    }

    /** The one thing that the property leads to; of several the first in order of their text. */
    public Optional<Node> object(Node property) {
        List<Node> objects = objects(property);
        return objects.size() == 1
                ? Optional.of(objects.getFirst())
                : objects.stream().min(Comparator.comparing(Node::toString));
    }

    /** The text of a literal, or the IRI of a thing. */
    public Optional<String> text(Node property) {
        return object(property).map(Facts::text);
    }

    /** The end of the IRI that the property leads to; empty where it leads nowhere. */
    public String name(Node property) {
        return object(property).map(node -> Facts.localName(node.toString())).orElse("");
    }

    /** The number that the property leads to. */
    public Optional<Double> number(Node property) {
        try {
            return text(property).map(Double::valueOf);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Whether the property says true. */
    public boolean isTrue(Node property) {
        return text(property)
                .filter(text -> text.equals("true") || text.equals("1"))
                .isPresent();
    }
}
