package org.techne.server.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/** All results of a metric: read once for each version of the graph, whatever a board then picks from them. */
public final class MetricResults {
    private record Of(Node metric) {}

    private MetricResults() {}

    /** The results, the surest first. */
    public static List<Result> of(Graphs graphs, Node metric) {
        return graphs.kept(new Of(metric), graph -> graph.read(facts -> read(facts, metric)), List::size);
    }

    private static List<Result> read(Facts facts, Node metric) {
        return new ResultReader(facts).readAll(facts.subjects(Terms.METRIC, metric));
    }
}
