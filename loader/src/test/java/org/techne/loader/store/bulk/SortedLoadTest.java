package org.techne.loader.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLoadTest {
    private static final int TRIPLES = 20_000;

    @TempDir
    private Path temp;

    @Test
    void everyTripleIsFoundByEachOfItsNodesOnce() throws IOException {
        Set<Triple> triples = randomTriples();
        DatasetGraph database = loaded(triples);
        try {
            Txn.executeRead(database, () -> {
                Graph graph = database.getDefaultGraph();
                assertThat(Set.copyOf(graph.find().toList())).isEqualTo(triples);
                for (Triple triple : triples.stream().limit(200).toList()) {
                    assertThat(graph.contains(triple)).isTrue();
                    assertThat(graph.find(Node.ANY, triple.getPredicate(), triple.getObject())
                                    .toList())
                            .contains(triple);
                    assertThat(graph.find(Node.ANY, Node.ANY, triple.getObject())
                                    .toList())
                            .contains(triple);
                }
                assertThat(database.prefixes().get("x")).isEqualTo("http://x/");
            });
        } finally {
            TDBInternal.expel(database, true);
        }
    }

    @Test
    void aPackedDatabaseTakesMoreTriples() throws IOException {
        Set<Triple> triples = randomTriples();
        DatasetGraph database = loaded(triples);
        try {
            Triple more = Triple.create(iri(-1), iri(-2), iri(-3));
            Txn.executeWrite(database, () -> database.getDefaultGraph().add(more));
            Triple less = triples.iterator().next();
            Txn.executeWrite(database, () -> database.getDefaultGraph().delete(less));
            Txn.executeRead(
                    database,
                    () -> assertThat(
                                    Set.copyOf(database.getDefaultGraph().find().toList()))
                            .hasSameSizeAs(triples)
                            .contains(more)
                            .doesNotContain(less));
        } finally {
            TDBInternal.expel(database, true);
        }
    }

    @Test
    void aDatabaseWithoutTriplesIsEmpty() throws IOException {
        DatasetGraph database = loaded(Set.of());
        try {
            assertThat(Txn.calculateRead(
                            database, () -> database.getDefaultGraph().isEmpty()))
                    .isTrue();
        } finally {
            TDBInternal.expel(database, true);
        }
    }

    @Test
    void runsAreMergedInTheOrderOfUnsignedNumbers() throws IOException {
        List<Path> runs = new ArrayList<>();
        long[][] sorted = {{1, 2, 3, 7, 0, 0, -1, 0, 0}, {}, {1, 2, 3, 1, 2, 4, -5, 9, 9}};
        for (long[] triples : sorted) {
            runs.add(temp.resolve("run" + runs.size()));
            SortedRun.write(runs.getLast(), triples);
        }
        List<String> merged = new ArrayList<>();
        try (MergedRuns triples = new MergedRuns(runs, new RecordFactory(24, 0))) {
            triples.forEachRemaining(record -> merged.add(
                    record.toString().substring(15, 16) + record.toString().substring(0, 1)));
        }
        assertThat(merged).containsExactly("10", "10", "70", "bf", "ff");
    }

    @Test
    void whatIsGivenUpLeavesNoTemporaryFile() throws IOException {
        SortedLoad load = new SortedLoad(Files.createDirectory(temp.resolve("db")), temp.resolve("sort"), Map.of());
        randomTriples().forEach(load::accept);
        load.close();
        assertThat(temp.resolve("sort")).doesNotExist();
    }

    @Test
    void indexesAreOfTriples() {
        assertThat(new ColumnOrder("POS").arranged(new long[] {1, 2, 3, 9, 9, 9}, 1))
                .containsExactly(2, 3, 1);
        assertThatThrownBy(() -> new ColumnOrder("GPOS")).hasMessageContaining("name it by the letters");
    }

    private DatasetGraph loaded(Set<Triple> triples) throws IOException {
        Path files = Files.createDirectory(temp.resolve("db"));
        try (SortedLoad load = new SortedLoad(files, temp.resolve("sort"), Map.of("x", "http://x/"))) {
            triples.forEach(load::accept);
            triples.stream().limit(100).forEach(load::accept);
            assertThat(load.finish()).isEqualTo(triples.size());
        }
        assertThat(temp.resolve("sort")).doesNotExist();
        return DatabaseMgr.connectDatasetGraph(Location.create(files));
    }

    private static Set<Triple> randomTriples() {
        Random chance = new Random(7);
        Set<Triple> triples = new HashSet<>();
        while (triples.size() < TRIPLES) {
            Node object = switch (chance.nextInt(4)) {
                case 0 -> NodeFactory.createLiteralString("text " + chance.nextInt(TRIPLES));
                case 1 ->
                    NodeFactory.createLiteralDT(Integer.toString(chance.nextInt(100) - 50), XSDDatatype.XSDinteger);
                case 2 -> NodeValue.makeDouble(chance.nextGaussian()).asNode();
                default -> iri(chance.nextInt(TRIPLES));
            };
            triples.add(Triple.create(iri(chance.nextInt(3000)), iri(chance.nextInt(9)), object));
        }
        return triples;
    }

    private static Node iri(int number) {
        return NodeFactory.createURI("http://x/" + number);
    }
}
