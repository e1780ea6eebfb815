package org.techne.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Sources;

/** Titles and abstracts to measure with: genuine ones of arXiv where they are at hand, else those of the examples. */
@State(Scope.Benchmark)
public class Corpus {
    private static final String CORPUS = "corpus/arxiv-2025-2026.jsonl.gz";
    private static final String EXAMPLES = "examples/papers.jsonl";

    /** How many papers are read in turn. */
    @Param("5000")
    public int papers;

    final List<PaperRecord> records = new ArrayList<>();

    /** Takes the first papers that have an abstract. */
    @Setup
    public void read() {
        Sources.open(List.of(file().toString()))
                .read(
                        paper -> {
                            if (records.size() < papers && !paper.abstractText().isBlank()) {
                                records.add(paper);
                            }
                        },
                        new Problems());
    }

    private static Path file() {
        Path root =
                Path.of(System.getProperty("techne.root", "")).toAbsolutePath().normalize();
        Path shared = Optional.ofNullable(System.getenv("TECHNE_SHARED"))
                .map(Path::of)
                .orElseGet(() -> root.resolveSibling("shared"));
        return Stream.of(shared.resolve(CORPUS), root.resolve(EXAMPLES))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + CORPUS + " under " + shared + " and no " + EXAMPLES
                        + " under " + root + "; set TECHNE_SHARED to the folder that holds corpus/"));
    }
}
