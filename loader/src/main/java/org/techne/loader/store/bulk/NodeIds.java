package org.techne.loader.store.bulk;

import java.util.Arrays;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;

/**
 * The ids of nodes in a new node table, as numbers. New nodes wait for their place in its index (see {@link WaitingIndex}). Remembers the nodes of late, which are most of a triple's, in a plain table instead of the
 * cache of the node table, whose upkeep costs as much as the look-up that it spares.
 */
final class NodeIds {
    private static final int SLOTS = 1 << 16;
    private static final int LONGEST = 200;

    private static final int WAITING = 1 << 19;

    private final NodeTable table;
    private final WaitingIndex index;
    private final Node[] nodes = new Node[SLOTS];
    private final long[] ids = new long[SLOTS];
    private final byte[] bytes = new byte[Long.BYTES];

    /** Over an empty table that nobody else uses meanwhile, within a transaction. */
    NodeIds(NodeTable table) {
        this(table, WAITING);
    }

    NodeIds(NodeTable table, int waiting) {
        NodeTableTRDF stored = (NodeTableTRDF) table.baseNodeTable();
        this.index = new WaitingIndex(stored.getIndex(), waiting);
        this.table = NodeTableInline.create(new NodeTableTRDF(index, stored.getData()));
        Arrays.fill(nodes, Node.ANY);
    }

    /** Puts the nodes that wait into the table: to be called before the transaction ends. */
    void finish() {
        index.sync();
    }

    /** The id of a node; the node gets one where it has none. */
    long of(Node node) {
        int hash = node.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        if (nodes[slot].equals(node)) {
            return ids[slot];
        }
        NodeIdFactory.set(table.getAllocateNodeId(node), bytes);
        long id = Bytes.getLong(bytes);
        if (!node.isLiteral() || node.getLiteralLexicalForm().length() <= LONGEST) {
            nodes[slot] = node;
            ids[slot] = id;
        }
        return id;
    }
}
