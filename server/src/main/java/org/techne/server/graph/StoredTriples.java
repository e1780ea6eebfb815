package org.techne.server.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Counts and cuts by the numbers that TDB2 gives to nodes: what is only counted or passed over is never read as text, which is most of the
 * work. Everything comes in the order of an index, which stays the same as long as a version does.
 */
final class StoredTriples {
    private static final int OBJECT = 2;

    private final NodeTupleTable table;

    private StoredTriples(DatasetGraphTDB store) {
        this.table = store.getTripleTable().getNodeTupleTable();
    }

    /** The default graph of a dataset, inside the caller's transaction; empty where it is not in TDB2. */
    static Optional<StoredTriples> of(DatasetGraph dataset) {
        DatasetGraph inner = dataset instanceof DatasetGraphText text ? text.getWrapped() : dataset;
        return Optional.ofNullable(TDBInternal.getDatasetGraphTDB(inner)).map(StoredTriples::new);
    }

    int count(Node subject, Node property, Node object) {
        int count = 0;
        for (Iterator<Tuple<NodeId>> found = table.findAsNodeIds(subject, property, object); found.hasNext(); ) {
            found.next();
            count++;
        }
        return count;
    }

    List<Triple> slice(Node subject, Node property, Node object, long from, int most) {
        Iterator<Tuple<NodeId>> found = table.findAsNodeIds(subject, property, object);
        for (long i = 0; i < from && found.hasNext(); i++) {
            found.next();
        }
        NodeTable nodes = table.getNodeTable();
        List<Triple> slice = new ArrayList<>();
        while (slice.size() < most && found.hasNext()) {
            Tuple<NodeId> next = found.next();
            slice.add(Triple.create(
                    nodes.getNodeForNodeId(next.get(0)),
                    nodes.getNodeForNodeId(next.get(1)),
                    nodes.getNodeForNodeId(next.get(OBJECT))));
        }
        return slice;
    }

    Map<Node, Integer> tally(Node property) {
        Map<NodeId, Integer> counts = new HashMap<>();
        for (Iterator<Tuple<NodeId>> found = table.findAsNodeIds(Node.ANY, property, Node.ANY); found.hasNext(); ) {
            counts.merge(found.next().get(OBJECT), 1, Integer::sum);
        }
        Map<Node, Integer> tally = new HashMap<>();
        counts.forEach((id, count) -> tally.put(table.getNodeTable().getNodeForNodeId(id), count));
        return tally;
    }
}
