package org.techne.loader.graph;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Copies entities and units from the lexicon's graph: what people may want to know of them and of whatever they point to, so that each chain
 * of broader entities is there to its root. What only serves matching (hidden labels, cues) stays behind.
 */
final class LexiconTriples {
    private static final Set<Node> FOR_MATCHING_ONLY = Set.of(
            Vocabulary.SKOS_HIDDEN_LABEL,
            Tn.EXACT_CASE,
            Tn.AMBIGUOUS_LABEL,
            Tn.CONTEXT_CUE,
            Tn.VAGUE,
            Tn.MEASURES,
            Tn.WRITTEN_OUT);
    private static final Set<Node> CONCEPTS = Set.of(Tn.TECHNIQUE, Tn.DATASET, Tn.TASK, Tn.HARDWARE, Tn.METRIC);
    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getPredicate().getURI())
            .thenComparing(triple -> triple.getObject().toString());

    private final Graph lexicon;
    private final IriMint mint;

    LexiconTriples(Graph lexicon, IriMint mint) {
        this.lexicon = lexicon;
        this.mint = mint;
    }

    /** Whether the lexicon describes a node of its own. */
    boolean describes(Node node) {
        return node.isURI() && lexicon.contains(node, Vocabulary.RDF_TYPE, Node.ANY);
    }

    /** Whether the lexicon describes a node of the graph. */
    boolean has(Node node) {
        return describes(original(node));
    }

    /** The node of the lexicon that stands in the graph for this one. */
    Node original(Node node) {
        return node.getURI().startsWith(mint.base())
                ? NodeFactory.createURI(IriMint.DEFAULT_BASE
                        + node.getURI().substring(mint.base().length()))
                : node;
    }

    /** Copies the description of one node of the graph. */
    void copy(Node node, Consumer<Triple> out) {
        kept(original(node)).forEach(triple -> copy(triple, out));
    }

    /** Copies the descriptions of these nodes, and of what they lead to, in an order of their IRIs. */
    void copy(Set<Node> roots, Consumer<Triple> out) {
        closure(roots).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(node -> kept(node).forEach(triple -> copy(triple, out)));
    }

    private void copy(Triple triple, Consumer<Triple> out) {
        Subject subject = new Subject(mint.rebased(triple.getSubject()), out);
        subject.says(triple.getPredicate(), mint.rebased(triple.getObject()));
        if (triple.getPredicate().equals(Vocabulary.RDF_TYPE) && CONCEPTS.contains(triple.getObject())) {
            subject.is(Vocabulary.SKOS_CONCEPT);
        }
    }

    private Set<Node> closure(Set<Node> roots) {
        Set<Node> all = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (describes(node) && all.add(node)) {
                kept(node).forEach(triple -> open.push(triple.getObject()));
            }
        }
        return all;
    }

    private List<Triple> kept(Node node) {
        return lexicon
                .find(node, Node.ANY, Node.ANY)
                .filterDrop(triple -> FOR_MATCHING_ONLY.contains(triple.getPredicate()))
                .toList()
                .stream()
                .sorted(ORDER)
                .toList();
    }
}
