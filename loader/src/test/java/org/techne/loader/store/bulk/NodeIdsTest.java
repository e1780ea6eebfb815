package org.techne.loader.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdsTest {
    private static final int NODES = 3_000;

    /** With one that waits every insertion is at once, with many none is before the end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 400, 1_000_000})
    void aNodeHasOneIdHoweverManyWait(int waiting) {
        DatasetGraph database = DatabaseMgr.createDatasetGraph();
        NodeTable table = TDBInternal.getDatasetGraphTDB(database)
                .getTripleTable()
                .getNodeTupleTable()
                .getNodeTable();
        Map<Node, Long> given = given(database, table, waiting);
        assertThat(new HashSet<>(given.values())).hasSameSizeAs(given.keySet());
        Txn.executeRead(database, () -> given.forEach((node, id) -> assertStored(table, node, id)));
        TDBInternal.expel(database, true);
    }

    private static Map<Node, Long> given(DatasetGraph database, NodeTable table, int waiting) {
        Map<Node, Long> given = new HashMap<>();
        Txn.executeWrite(database, () -> {
            NodeIds ids = new NodeIds(table, waiting);
            Random random = new Random(waiting);
            for (int i = 0; i < 4 * NODES; i++) {
                Node node = node(random.nextInt(NODES));
                long id = ids.of(node);
                assertThat(given.getOrDefault(node, id))
                        .as("the id of %s", node)
                        .isEqualTo(id);
                given.put(node, id);
            }
            ids.finish();
        });
        return given;
    }

    private static void assertStored(NodeTable table, Node node, long id) {
        NodeId stored = table.getNodeIdForNode(node);
        byte[] bytes = new byte[Long.BYTES];
        NodeIdFactory.set(stored, bytes);
        assertThat(ByteBuffer.wrap(bytes).getLong()).isEqualTo(id);
        assertThat(table.getNodeForNodeId(stored)).isEqualTo(node);
    }

    private static Node node(int i) {
        return switch (i % 3) {
            case 0 -> NodeFactory.createURI("http://example.org/" + i);
            case 1 -> NodeFactory.createLiteralString("stone ".repeat(60) + i);
            default -> NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger);
        };
    }
}
