package org.techne.queries;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Finds things by their names in a graph: preferred and alternative labels, titles of papers. */
final class EntityNames {
    private static final List<Node> LABELS =
            List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), DCTerms.title.asNode());

    private final Graph graph;

    EntityNames(Graph graph) {
        this.graph = graph;
    }

    boolean isInstance(Node thing, Node ofClass) {
        return graph.contains(thing, RDF.type.asNode(), ofClass);
    }

    /** The instances that bear exactly this name; where there are none, those that bear it in another case. Sorted. */
    List<Node> named(String name, Node ofClass) {
        List<Node> exact = LABELS.stream()
                .flatMap(label -> found(label, NodeFactory.createLiteralString(name)).stream())
                .map(Triple::getSubject)
                .toList();
        List<Node> things = instances(exact, ofClass);
        if (!things.isEmpty()) {
            return things;
        }
        String folded = folded(name);
        return instances(bearing(label -> folded(label).equals(folded)), ofClass);
    }

    /** Names of the class that are close to this one, at most five, the closest first. */
    List<String> near(String name, Node ofClass) {
        List<String> labels =
                graph.find(Node.ANY, RDF.type.asNode(), ofClass).mapWith(Triple::getSubject).toList().stream()
                        .flatMap(thing ->
                                LABELS.stream().flatMap(label -> graph.find(thing, label, Node.ANY).toList().stream()))
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .distinct()
                        .toList();
        return Spelling.near(name, labels);
    }

    private List<Node> bearing(Predicate<String> test) {
        return LABELS.stream()
                .flatMap(label -> found(label, Node.ANY).stream())
                .filter(t ->
                        t.getObject().isLiteral() && test.test(t.getObject().getLiteralLexicalForm()))
                .map(Triple::getSubject)
                .toList();
    }

    private List<Triple> found(Node label, Node name) {
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, label, name);
        try {
            return triples.toList();
        } finally {
            triples.close();
        }
    }

    private List<Node> instances(Collection<Node> things, Node ofClass) {
        Stream<Node> named = things.stream().filter(Node::isURI).distinct();
        return named.filter(thing -> isInstance(thing, ofClass))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
