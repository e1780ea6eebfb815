package org.techne.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.graph.Run;
import org.techne.loader.graph.Tn;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;
import org.techne.loader.store.MemoryGraph;

/** Each fact is either in the graph or, below the threshold, in the review file. */
class ReviewFileTest {
    private static final String TEXT =
            "We build on ResNet-50. Folding the cache cuts latency by 38% on an A100 and reaches 76.1% top-1 accuracy.";

    @TempDir
    private Path temp;

    @Test
    void whatIsNotSureEnoughIsInTheFileAndNotInTheGraph() throws IOException {
        MemoryGraph graph = new MemoryGraph();
        LoadSummary summary = load(graph, 1, "review.jsonl", 1);
        assertThat(facts(graph)).isZero();
        List<JsonNode> lines = lines("review.jsonl");
        assertThat(summary.doubts()).isEqualTo(lines.size());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(4).allSatisfy(line -> {
            assertThat(line.path("paper").asText()).startsWith("title-");
            assertThat(line.path("title").asText()).isEqualTo("A cache, folded");
            assertThat(TEXT).contains(line.path("sentence").asText());
            assertThat(line.path("confidence").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.path("foundBy").asText()).isNotEmpty();
        });
        namesAndNumbersAreTold(lines);
    }

    private static void namesAndNumbersAreTold(List<JsonNode> lines) {
        assertThat(lines)
                .anySatisfy(line -> {
                    assertThat(line.path("fact").asText()).isEqualTo("uses");
                    assertThat(line.path("sentence").asText()).isEqualTo("We build on ResNet-50.");
                    assertThat(TEXT.substring(
                                    line.path("start").asInt(), line.path("end").asInt()))
                            .isEqualTo("ResNet-50");
                })
                .anySatisfy(line -> {
                    assertThat(line.path("metric").asText()).isEqualTo("latency");
                    assertThat(line.path("low").asInt()).isEqualTo(38);
                    assertThat(line.path("onHardware").get(0).asText()).isEqualTo("NVIDIA A100");
                });
    }

    @Test
    void belowTheLowestThresholdIsNothing() throws IOException {
        MemoryGraph graph = new MemoryGraph();
        LoadSummary summary = load(graph, 0, "review.jsonl", 1);
        assertThat(summary.doubts()).isZero();
        assertThat(temp.resolve("review.jsonl")).isEmptyFile();
        assertThat(facts(graph)).isPositive();
    }

    @Test
    void theBytesDoNotDependOnTheThreads() throws IOException {
        load(new MemoryGraph(), 1, "one", 1);
        load(new MemoryGraph(), 1, "three", 3);
        assertThat(temp.resolve("three")).hasSameBinaryContentAs(temp.resolve("one"));
    }

    @Test
    void anUnfinishedFileLeavesWhatWasThere() throws IOException {
        Path file = temp.resolve("review.jsonl");
        Files.writeString(file, "what was there");
        try (ReviewFile review = new ReviewFile(file)) {
            assertThat(review).isNotNull();
        }
        assertThat(file).hasContent("what was there");
        assertThat(temp.toFile().list()).containsExactly("review.jsonl");
    }

    private LoadSummary load(MemoryGraph graph, double threshold, String file, int threads) throws IOException {
        LoaderOptions options = new LoaderOptions(LoaderOptions.DEFAULT_BASE, threads, threshold, List.of());
        try (ReviewFile review = new ReviewFile(temp.resolve(file))) {
            LoadSummary summary = new Loader(options, BuiltIn.ENGINE, BuiltIn.GRAPH, review)
                    .load(source(), graph, new Run("1", "2", Optional.empty()), new Problems(), Progress.NONE);
            review.finish();
            return summary;
        }
    }

    private static PaperSource source() {
        PaperRecord paper = PaperRecord.at(new Origin("papers.jsonl", "json", 1))
                .title("A cache, folded")
                .abstractText(TEXT)
                .build();
        return (out, problems) -> out.accept(paper);
    }

    private static int facts(MemoryGraph graph) {
        return graph.graph().find(Node.ANY, Tn.REPORTS, Node.ANY).toList().size()
                + graph.graph().find(Node.ANY, Tn.of("uses"), Node.ANY).toList().size();
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve(file))) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }
}
