package org.techne.server.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Reads a graph in small steps, inside the caller's transaction. Lists come sorted by the label or the IRI, so that pages are stable. */
public final class Facts {
    private static final List<Node> LABELS = List.of(Terms.PREF_LABEL, Terms.TITLE, Terms.RDFS_LABEL, Terms.NAME);
    private static final int DEPTH = 40;

    private final Graph graph;
    private final Optional<StoredTriples> stored;
    private final Map<Node, String> labels = new HashMap<>();

    /** Facts of a graph in memory. */
    public Facts(Graph graph) {
        this.graph = graph;
        this.stored = Optional.empty();
    }

    /** Facts of the default graph of a dataset. */
    Facts(DatasetGraph dataset) {
        this.graph = dataset.getDefaultGraph();
        this.stored = StoredTriples.of(dataset);
    }

    /** The graph itself, for what these steps cannot say. */
    public Graph graph() {
        return graph;
    }

    /** Whether anything is said of it, leads to it, or is said with it. */
    public boolean knows(Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY)
                || graph.contains(Node.ANY, Node.ANY, thing)
                || graph.contains(Node.ANY, thing, Node.ANY);
    }

    public boolean has(Node subject, Node property, Node object) {
        return graph.contains(subject, property, object);
    }

    /** What the property leads to; unordered. */
    public List<Node> objects(Node subject, Node property) {
        return triples(subject, property, Node.ANY).stream()
                .map(Triple::getObject)
                .toList();
    }

    /** What leads here by the property; unordered. */
    public List<Node> subjects(Node property, Node object) {
        return triples(Node.ANY, property, object).stream()
                .map(Triple::getSubject)
                .toList();
    }

    /** The one thing that the property leads to; of several the first in order of their text. */
    public Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().min((a, b) -> a.toString().compareTo(b.toString()));
    }

    /** The text of a literal, or the IRI of a thing. */
    public Optional<String> text(Node subject, Node property) {
        return object(subject, property).map(Facts::text);
    }

    /** The texts of all literals, sorted. */
    public List<String> texts(Node subject, Node property) {
        return objects(subject, property).stream().map(Facts::text).sorted().toList();
    }

    /** What a thing is called; the end of its IRI where nothing says. */
    public String label(Node thing) {
        String known = labels.get(thing);
        if (known != null) {
            return known;
        }
        String label = said(thing);
        labels.put(thing, label);
        return label;
    }

    private String said(Node thing) {
        for (Node property : LABELS) {
            Optional<String> label = text(thing, property);
            if (label.isPresent()) {
                return label.get();
            }
        }
        return thing.isURI() ? localName(thing.getURI()) : text(thing);
    }

    /** Everything that is said of it. */
    public About about(Node thing) {
        return new About(triples(thing, Node.ANY, Node.ANY));
    }

    /** All triples of a pattern. */
    public List<Triple> triples(Node subject, Node property, Node object) {
        ExtendedIterator<Triple> found = graph.find(subject, property, object);
        try {
            return found.toList();
        } finally {
            found.close();
        }
    }

    /** How many triples fit a pattern. */
    public int count(Node subject, Node property, Node object) {
        return stored.map(triples -> triples.count(subject, property, object))
                .orElseGet(() -> triples(subject, property, object).size());
    }

    /**
     * Some triples of a pattern, in an order that stays the same as long as the graph does.
     *
     * @param from how many to pass over
     * @param most how many to give
     */
    public List<Triple> slice(Node subject, Node property, Node object, long from, int most) {
        return stored.map(triples -> triples.slice(subject, property, object, from, most))
                .orElseGet(() -> triples(subject, property, object).stream()
                        .sorted(Comparator.comparing(Triple::toString))
                        .skip(from)
                        .limit(most)
                        .toList());
    }

    /** How often a property leads to each thing. */
    public Map<Node, Integer> tally(Node property) {
        return stored.map(triples -> triples.tally(property))
                .orElseGet(() -> triples(Node.ANY, property, Node.ANY).stream()
                        .collect(Collectors.toMap(Triple::getObject, triple -> 1, Integer::sum)));
    }

    /** This and everything narrower, by skos:broader upside down. */
    public Set<Node> narrower(Node root) {
        return reached(root, thing -> subjects(Terms.BROADER, thing));
    }

    /** This and everything broader. */
    public Set<Node> broader(Node root) {
        return reached(root, thing -> objects(thing, Terms.BROADER));
    }

    /** The members of an rdf:List, in its order. */
    public List<Node> members(Node list) {
        List<Node> members = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Optional<Node> cell = Optional.of(list);
        while (cell.isPresent() && seen.add(cell.get())) {
            object(cell.get(), Terms.FIRST).ifPresent(members::add);
            cell = object(cell.get(), Terms.REST);
        }
        return members;
    }

    /** The names of a paper's authors: in the paper's order where it is known, else by the alphabet. */
    public List<String> authors(Node paper) {
        return object(paper, Terms.AUTHOR_LIST)
                .map(list -> members(list).stream().map(this::label).toList())
                .orElseGet(() -> objects(paper, Terms.CREATOR).stream()
                        .map(this::label)
                        .sorted()
                        .toList());
    }

    /** The text of a literal, or the IRI of a thing. */
    public static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The part of an IRI after its last slash or hash. */
    public static String localName(String iri) {
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        return cut < 0 || cut == iri.length() - 1 ? iri : iri.substring(cut + 1);
    }

    private static Set<Node> reached(Node root, java.util.function.Function<Node, List<Node>> step) {
        Set<Node> reached = new LinkedHashSet<>(List.of(root));
        Deque<Node> edge = new ArrayDeque<>(reached);
        for (int depth = 0; depth < DEPTH && !edge.isEmpty(); depth++) {
            Deque<Node> beyond = new ArrayDeque<>();
            edge.forEach(
                    thing -> step.apply(thing).stream().filter(reached::add).forEach(beyond::add));
            edge = beyond;
        }
        return reached;
    }
}
