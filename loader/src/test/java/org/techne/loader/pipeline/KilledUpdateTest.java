package org.techne.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.source.PaperRecord;

/** Kills a process that changes a graph, again and again. {@code -Dtechne.kills=50} for more. */
class KilledUpdateTest {
    private static final int KILLS = Integer.getInteger("techne.kills", 3);
    private static final long LONGEST_MILLIS = 3000;

    @TempDir
    private Path temp;

    @Test
    void aKilledUpdateLeavesAWholeGraphThatGoesOn() throws Exception {
        Random random = new Random(KILLS);
        UpdatedGraph graph = new UpdatedGraph(temp, UpdatedGraph.ALWAYS_CHANGE);
        graph.load(new RandomRecords(1).of(0, 5));
        for (int kill = 1; kill <= KILLS; kill++) {
            Process child = child(random.nextLong());
            assertThat(firstLine(child)).isEqualTo("begins");
            boolean ended = child.waitFor(random.nextLong(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            assertThat(ended).as("the loop ended by itself").isFalse();
            checkWhole(graph);
        }
        graph.load(new RandomRecords(2).of(1, 5));
        checkWhole(graph);
        try (Stream<Path> versions = Files.list(temp)) {
            assertThat(versions.filter(path -> path.getFileName().toString().matches("\\d+")))
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    /** The graph is that of the records kept with it, the text index holds its texts, and its counts are right. */
    private static void checkWhole(UpdatedGraph graph) throws IOException {
        Set<Triple> now = graph.triples();
        List<PaperRecord> records =
                graph.papers().values().stream().flatMap(Collection::stream).toList();
        assertThat(UpdatedGraph.withoutRuns(now)).isEqualTo(UpdatedGraph.loadedAtOnce(records));
        assertThat(UpdatedGraph.counts(UpdatedGraph.description(now)))
                .isEqualTo(UpdatedGraph.counts(UpdatedGraph.recount(now, 1)));
    }

    private Process child(long seed) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpdateLoop.class.getName(),
                        temp.toString(),
                        Long.toString(seed)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String firstLine(Process child) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        return String.valueOf(out.readLine());
    }
}
