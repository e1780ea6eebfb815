package org.techne.server.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Terms;

/**
 * What a document says of a thing: its triples, those of its parts (results, evidence, lists), the names of what they lead to, and a page of
 * what leads to it.
 */
final class Description {
    /** How many links that lead here a page holds. */
    static final int PER_PAGE = 100;

    private static final Node PRIMARY_TOPIC = NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");
    private static final Node NEXT = NodeFactory.createURI("http://www.w3.org/ns/hydra/core#next");
    private static final List<Node> NAMES =
            List.of(Terms.PREF_LABEL, Terms.TITLE, Terms.RDFS_LABEL, Terms.NAME, Terms.TYPE);

    private final Facts facts;
    private final Node thing;
    private final boolean hasParts;
    private final int inverse;

    Description(Facts facts, Node thing) {
        this.facts = facts;
        this.thing = thing;
        this.hasParts =
                facts.triples(thing, Node.ANY, Node.ANY).stream().anyMatch(triple -> isPart(triple.getObject()));
        this.inverse = hasParts ? fromOthers().size() : facts.count(Node.ANY, Node.ANY, thing);
    }

    /** How many pages there are; at least one. */
    int pages() {
        return Math.max(1, (inverse + PER_PAGE - 1) / PER_PAGE);
    }

    /** The triples of a page; the first says the thing itself too. */
    Model page(int page, String document) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Prefixes.ALL);
        Graph graph = model.getGraph();
        List<Triple> own = new ArrayList<>();
        if (page == 1) {
            addParts(thing, own, new HashSet<>());
        }
        own.addAll(inverse(page));
        own.forEach(graph::add);
        Set<Node> named = new HashSet<>();
        own.forEach(triple -> addNames(triple, graph, named));
        Node here = NodeFactory.createURI(document);
        graph.add(Triple.create(here, PRIMARY_TOPIC, thing));
        if (page < pages()) {
            graph.add(Triple.create(here, NEXT, NodeFactory.createURI(pageAddress(document, page + 1))));
        }
        return model;
    }

    /** The address of a page of a document. */
    static String pageAddress(String document, int page) {
        int query = document.indexOf('?');
        return (query < 0 ? document : document.substring(0, query)) + "?page=" + page;
    }

    /** A page of what leads here. What has parts is a paper or the like, and few things lead to it. */
    private List<Triple> inverse(int page) {
        int from = (page - 1) * PER_PAGE;
        return hasParts
                ? fromOthers().stream().skip(from).limit(PER_PAGE).toList()
                : facts.slice(Node.ANY, Node.ANY, thing, from, PER_PAGE);
    }

    private List<Triple> fromOthers() {
        return facts.triples(Node.ANY, Node.ANY, thing).stream()
                .filter(triple -> !isPart(triple.getSubject()))
                .sorted(Comparator.comparing(Triple::toString))
                .toList();
    }

    private void addParts(Node subject, List<Triple> own, Set<Node> seen) {
        if (!seen.add(subject)) {
            return;
        }
        for (Triple triple : facts.triples(subject, Node.ANY, Node.ANY)) {
            own.add(triple);
            if (isPart(triple.getObject())) {
                addParts(triple.getObject(), own, seen);
            }
        }
    }

    private boolean isPart(Node node) {
        return node.isBlank() || (node.isURI() && node.getURI().startsWith(thing + "#"));
    }

    private void addNames(Triple triple, Graph graph, Set<Node> named) {
        for (Node node : List.of(triple.getSubject(), triple.getObject())) {
            if (node.isURI() && !node.equals(thing) && !isPart(node) && named.add(node)) {
                NAMES.forEach(name -> facts.triples(node, name, Node.ANY).forEach(graph::add));
            }
        }
    }
}
