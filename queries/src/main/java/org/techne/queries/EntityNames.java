package org.techne.queries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Finds things by their names in a graph: preferred and alternative labels; title, arXiv id and DOI of papers. */
final class EntityNames {
    private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());
    private static final List<Node> TITLES = List.of(
            DCTerms.title.asNode(),
            NodeFactory.createURI("http://purl.org/spar/fabio/hasArXivId"),
            NodeFactory.createURI("http://purl.org/ontology/bibo/doi"));
    private static final Node PAPER = NodeFactory.createURI("https://w3id.org/techne/ontology#Paper");

    private final Graph graph;

    EntityNames(Graph graph) {
        this.graph = graph;
    }

    boolean isInstance(Node thing, Node ofClass) {
        return graph.contains(thing, RDF.type.asNode(), ofClass);
    }

    /** The instances that bear exactly this name; where there are none, those that bear it in another case. Sorted. */
    List<Node> named(String name, Node ofClass) {
        Node literal = NodeFactory.createLiteralString(name);
        List<Node> exact = instances(bearing(literal, ofClass, name::equals), ofClass);
        String folded = folded(name);
        return exact.isEmpty()
                ? instances(bearing(Node.ANY, ofClass, label -> folded(label).equals(folded)), ofClass)
                : exact;
    }

    /** Names of the class that are close to this one, at most five, the closest first. */
    List<String> near(String name, Node ofClass) {
        List<String> labels = new ArrayList<>();
        for (Node thing : graph.find(Node.ANY, RDF.type.asNode(), ofClass)
                .mapWith(Triple::getSubject)
                .toList()) {
            for (Node property : properties(ofClass)) {
                graph.find(thing, property, Node.ANY).forEach(t -> labels.add(text(t.getObject())));
            }
        }
        return Spelling.near(name, new LinkedHashSet<>(labels));
    }

    private List<Node> bearing(Node name, Node ofClass, Predicate<String> test) {
        List<Node> bearers = new ArrayList<>();
        for (Node property : properties(ofClass)) {
            graph.find(Node.ANY, property, name)
                    .filterKeep(t -> test.test(text(t.getObject())))
                    .forEach(t -> bearers.add(t.getSubject()));
        }
        return bearers;
    }

    private List<Node> instances(Collection<Node> things, Node ofClass) {
        Stream<Node> named = things.stream().filter(Node::isURI).distinct();
        return named.filter(thing -> isInstance(thing, ofClass))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    private static List<Node> properties(Node ofClass) {
        return ofClass.equals(PAPER) ? TITLES : LABELS;
    }

    private static String text(Node name) {
        return name.isLiteral() ? name.getLiteralLexicalForm() : "";
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
