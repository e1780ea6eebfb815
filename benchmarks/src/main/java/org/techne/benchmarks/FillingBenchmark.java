package org.techne.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.techne.loader.store.bulk.SortedLoad;

/** Fills a database with triples whose subjects and objects are all new: what the largest loads spend most of their time on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC"})
public class FillingBenchmark {
    private static final Node PREDICATE = NodeFactory.createURI("http://example.org/says");

    /** How many triples, each with two new nodes. */
    @Param({"1000000", "2000000", "4000000", "8000000"})
    public long triples;

    private Path folder = Path.of("");

    /** Makes an empty folder. */
    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("filling");
    }

    /** One database. */
    @Benchmark
    public long fill() throws IOException {
        try (SortedLoad load = new SortedLoad(
                Files.createDirectory(folder.resolve("database")), folder.resolve("sorting"), Map.of())) {
            for (long i = 0; i < triples; i++) {
                load.accept(Triple.create(
                        NodeFactory.createURI("http://example.org/paper/" + i),
                        PREDICATE,
                        NodeFactory.createLiteralString(
                                "Paper " + i + " says what no other paper of this many says.")));
            }
            return load.finish();
        }
    }

    /** Removes the database. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        }
    }
}
