package org.techne.loader.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph in memory. */
public final class MemoryGraph implements TripleSink {
    private final Graph graph = GraphFactory.createDefaultGraph();

    /** What it holds. */
    public Graph graph() {
        return graph;
    }

    @Override
    public void accept(Triple triple) {
        graph.add(triple);
    }

    @Override
    public void finish() {
        // Memory lasts as long as anybody looks at it.
    }

    @Override
    public void close() {
        // The graph stays usable.
    }
}
