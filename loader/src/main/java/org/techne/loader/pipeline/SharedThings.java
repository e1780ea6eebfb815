package org.techne.loader.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.techne.loader.graph.Descriptions;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.Tn;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.store.PaperStore;

/**
 * What a graph says, and what it should say, of things that papers share: persons, sources, rules, entities, metrics, units. A thing is described as long as a
 * paper names it, or a thing that is described leads to it.
 */
final class SharedThings {
    private final Graph graph;
    private final PaperStore papers;
    private final Descriptions descriptions;
    private final String paperSpace;
    private final Node dataset;

    /**
     * Things of a graph.
     *
     * @param papers the papers that are in it now
     */
    SharedThings(Graph graph, PaperStore papers, IriMint mint, Graph lexicon) {
        this.graph = graph;
        this.papers = papers;
        this.descriptions = new Descriptions(mint, lexicon);
        this.paperSpace = mint.base() + "paper/";
        this.dataset = mint.graph("");
    }

    /** All that the graph says of a thing; of one that nobody names also that runs used it. */
    Set<Triple> saidOf(Node thing) {
        if (isElsewhere(thing)) {
            return Set.of();
        }
        Set<Triple> said = new LinkedHashSet<>();
        graph.find(thing, Node.ANY, Node.ANY).forEach(said::add);
        if (!said.isEmpty() && !isNamed(thing)) {
            graph.find(Node.ANY, Vocabulary.PROV_USED, thing).forEach(said::add);
        }
        return said;
    }

    /** All that the graph should say of it. */
    Set<Triple> toSayOf(Node thing) {
        if (isElsewhere(thing)) {
            return Set.of();
        }
        Set<Triple> description = descriptions.of(thing, papers.sayingsOf(thing));
        return description.isEmpty() || !isNamed(thing) ? Set.of() : description;
    }

    /** Runs that generated nothing of what is in the graph now, but for one that is not asked for. */
    List<Node> runsWithoutResult(Node current) {
        return graph
                .find(Node.ANY, Vocabulary.RDF_TYPE, Tn.EXTRACTION_RUN)
                .mapWith(Triple::getSubject)
                .filterDrop(current::equals)
                .toList()
                .stream()
                .filter(run -> !generated(run))
                .toList();
    }

    private boolean generated(Node run) {
        ExtendedIterator<Triple> results = graph.find(Node.ANY, Vocabulary.PROV_WAS_GENERATED_BY, run)
                .filterDrop(triple -> triple.getSubject().equals(dataset));
        try {
            return results.hasNext();
        } finally {
            results.close();
        }
    }

    /** Papers, runs and the description of the graph are no shared things. */
    private boolean isElsewhere(Node thing) {
        return thing.getURI().startsWith(paperSpace)
                || thing.getURI().startsWith(dataset.getURI())
                || graph.contains(thing, Vocabulary.RDF_TYPE, Tn.EXTRACTION_RUN);
    }

    /** Whether a paper names the thing, or something that leads to it. */
    private boolean isNamed(Node thing) {
        Set<Node> seen = new HashSet<>(Set.of(thing));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ExtendedIterator<Triple> incoming = graph.find(Node.ANY, Node.ANY, open.remove());
            try {
                if (meetsPaper(incoming, seen, open)) {
                    return true;
                }
            } finally {
                incoming.close();
            }
        }
        return false;
    }

    private boolean meetsPaper(ExtendedIterator<Triple> incoming, Set<Node> seen, Deque<Node> open) {
        while (incoming.hasNext()) {
            Triple triple = incoming.next();
            Node subject = triple.getSubject();
            if (subject.getURI().startsWith(paperSpace)) {
                return true;
            }
            if (!triple.getPredicate().equals(Vocabulary.PROV_USED) && seen.add(subject)) {
                open.add(subject);
            }
        }
        return false;
    }
}
