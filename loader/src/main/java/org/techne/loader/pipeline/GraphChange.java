package org.techne.loader.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.Run;
import org.techne.loader.graph.Statistics;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.source.Origin;
import org.techne.loader.store.GraphUpdate;

/** Writes what is new of papers into a graph that is there, and takes away what they say no longer: never a triple that stays. */
final class GraphChange {
    private final GraphUpdate update;
    private final IriMint mint;
    private final Run run;
    private final Statistics statistics;
    private final Set<Node> touched = new LinkedHashSet<>();
    private final Set<Node> sources = new LinkedHashSet<>();
    private long added;
    private long removed;

    GraphChange(GraphUpdate update, IriMint mint, Run run) {
        this.update = update;
        this.mint = mint;
        this.run = run;
        this.statistics = Statistics.statedIn(update.graph(), mint);
    }

    /** Puts a paper, which is kept already, in the place of what the graph says of it. */
    void put(PaperGraph paper) {
        Set<Triple> before = saidOf(mint.paper(paper.paper().slug()));
        replace(before, PaperRuns.kept(before, paper.triples()));
        for (Origin origin : paper.paper().origins()) {
            if (origin.loaded().equals(run.load())) {
                sources.add(mint.source(origin));
            }
        }
    }

    /** Takes a paper away. */
    void remove(String slug) throws IOException {
        replace(saidOf(mint.paper(slug)), Set.of());
        update.drop(slug);
    }

    /** Brings what papers share, the run and the description of the graph in line with the papers. */
    void finish(SharedThings shared) {
        Graph graph = update.graph();
        while (!touched.isEmpty()) {
            Node thing = touched.iterator().next();
            touched.remove(thing);
            replace(shared.saidOf(thing), shared.toSayOf(thing));
        }
        Set<Triple> described = new LinkedHashSet<>();
        run.describe(mint, sources, described::add);
        replace(Set.of(), described);
        for (Node old : shared.runsWithoutResult(run.node(mint))) {
            replace(graph.find(old, Node.ANY, Node.ANY).toSet(), Set.of());
        }
        Set<Triple> description = new LinkedHashSet<>();
        statistics.describe(mint, run, description::add);
        apply(Statistics.descriptionIn(graph, mint), description);
    }

    LoadSummary.Difference difference() {
        return new LoadSummary.Difference(added, removed);
    }

    long triples() {
        return statistics.triples();
    }

    private void replace(Set<Triple> before, Set<Triple> after) {
        Set<Triple> gone = minus(before, after);
        Set<Triple> come = minus(after, before);
        gone.forEach(statistics::forget);
        come.forEach(statistics);
        gone.forEach(this::touch);
        come.forEach(this::touch);
        write(gone, come);
    }

    private void apply(Set<Triple> before, Set<Triple> after) {
        write(minus(before, after), minus(after, before));
    }

    private void write(Set<Triple> gone, Set<Triple> come) {
        update.change(gone, come);
        removed += gone.size();
        added += come.size();
    }

    private void touch(Triple triple) {
        if (triple.getObject().isURI() && !triple.getPredicate().equals(Vocabulary.RDF_TYPE)) {
            touched.add(triple.getObject());
        }
    }

    /** All triples of a paper and of its parts. */
    private Set<Triple> saidOf(Node paper) {
        Graph graph = update.graph();
        Set<Triple> said = new LinkedHashSet<>();
        Set<Node> parts = new LinkedHashSet<>(Set.of(paper));
        Deque<Node> open = new ArrayDeque<>(parts);
        while (!open.isEmpty()) {
            graph.find(open.remove(), Node.ANY, Node.ANY).forEach(triple -> {
                said.add(triple);
                Node object = triple.getObject();
                if (object.isURI() && object.getURI().startsWith(paper.getURI() + "#") && parts.add(object)) {
                    open.add(object);
                }
            });
        }
        return said;
    }

    private static Set<Triple> minus(Set<Triple> one, Set<Triple> other) {
        Set<Triple> rest = new LinkedHashSet<>(one);
        rest.removeAll(other);
        return rest;
    }
}
