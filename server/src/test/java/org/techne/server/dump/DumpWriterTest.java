package org.techne.server.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;

/** A dump that is not wanted any more leaves nothing behind, and those of versions that are gone go too. */
class DumpWriterTest {
    @Test
    void oneThatIsStoppedLeavesNothing(@TempDir Path folder) throws Exception {
        DumpWriter writer = new DumpWriter(snapshot("000001"), () -> true);
        assertThatThrownBy(() -> writer.write(DumpFormat.N_TRIPLES, folder.resolve("x.nt.gz")))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void dumpsOfVersionsThatAreGoneAreRemoved(@TempDir Path data) throws Exception {
        Graphs graphs = new Graphs();
        Files.createDirectory(data.resolve("000001"));
        try (Dumps dumps = new Dumps(graphs, data)) {
            graphs.put(snapshot("000001"));
            Path first = dumps.get(DumpFormat.TURTLE, Duration.ofMinutes(1))
                    .orElseThrow()
                    .file();
            Files.createDirectory(data.resolve("000002"));
            Files.delete(data.resolve("000001"));
            graphs.put(snapshot("000002"));
            assertThat(dumps.ready(DumpFormat.TURTLE)).isEqualTo(Optional.empty());
            Dump second = dumps.get(DumpFormat.TURTLE, Duration.ofMinutes(1)).orElseThrow();
            assertThat(second.version()).isEqualTo("000002");
            assertThat(first).doesNotExist();
            assertThat(second.file()).exists();
        }
    }

    private static Snapshot snapshot(String version) throws Exception {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Path triples = Path.of(DumpWriterTest.class.getResource("/numbers.ttl").toURI());
        dataset.executeWrite(() -> RDFDataMgr.read(dataset, triples.toUri().toString()));
        return new Snapshot(dataset, version, Instant.EPOCH);
    }
}
