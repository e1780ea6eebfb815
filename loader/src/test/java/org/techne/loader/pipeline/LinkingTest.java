package org.techne.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.extract.RuleConfidence;
import org.techne.loader.graph.Run;
import org.techne.loader.graph.Tn;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.link.Link;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PaperSource;
import org.techne.loader.store.MemoryGraph;
import org.techne.loader.store.NTriplesFile;
import org.techne.loader.store.ShapeCheck;
import org.techne.loader.store.TripleSink;

/** What one paper introduces and another mentions is linked when all papers are read. */
class LinkingTest {
    private static final String BASE = LoaderOptions.DEFAULT_BASE;
    private static final List<PaperRecord> PAPERS = List.of(
            paper(
                    "2503.00001",
                    "SlimKV: Smaller Caches",
                    "We present SlimKV. It uses StreamLoom. It is 2.1x faster than the FLD3R model."),
            paper("2502.00002", "FLD3R: Folding Caches", "We present FLD3R, a model that folds its cache."),
            paper("2502.00003", "StreamLoom: Weaving Batches", "We present StreamLoom, an engine that weaves batches."),
            paper("2505.00004", "A study of looms", "We study StreamLoom and QuiltFoldNet."),
            paper("2502.00005", "QuiltFoldNet: One", "We present QuiltFoldNet, a network."),
            paper("2502.00006", "QuiltFoldNet: Two", "We present QuiltFoldNet, another network."));

    private static final Run RUN = new Run("1", "2", Optional.empty());

    @TempDir
    private Path temp;

    @Test
    void aMentionBecomesARelationWithItsReason() throws IOException {
        Graph graph = load(PAPERS);
        Node slim = node("paper/arxiv-2503.00001");
        assertThat(graph.contains(slim, Tn.of("uses"), node("technique/StreamLoom")))
                .isTrue();
        List<Node> links = graph.find(slim, Tn.HAS_LINK, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
        assertThat(links).contains(node("paper/arxiv-2503.00001#l1"));
        assertThat(links).allSatisfy(link -> {
            assertThat(graph.contains(link, Tn.FOUND_BY, node("rule/name-introduced-elsewhere")))
                    .isTrue();
            assertThat(graph.contains(link, Tn.CONFIDENCE, Node.ANY)).isTrue();
            assertThat(graph.contains(link, Tn.HAS_EVIDENCE, Node.ANY)).isTrue();
        });
        assertThat(graph.contains(Node.ANY, Tn.LINKS_TO, node("technique/StreamLoom")))
                .isTrue();
        assertThat(ShapeCheck.ofOntology().violations(graph)).isEmpty();
    }

    @Test
    void theBaselineInWordsGetsItsTechnique() throws IOException {
        Graph graph = load(PAPERS);
        Node technique = node("technique/FLD3R");
        assertThat(graph.contains(node("paper/arxiv-2503.00001"), Tn.of("comparesWith"), technique))
                .isTrue();
        assertThat(graph.contains(node("paper/arxiv-2503.00001#r1"), Tn.COMPARED_WITH, technique))
                .isTrue();
    }

    @Test
    void aNameOfTwoPapersIsLeftAlone() throws IOException {
        Graph graph = load(PAPERS);
        assertThat(graph.contains(Node.ANY, Tn.LINKS_TO, node("technique/QuiltFoldNet")))
                .isFalse();
        List<PaperRecord> withoutTheSecond = PAPERS.subList(0, PAPERS.size() - 1);
        assertThat(load(withoutTheSecond).contains(Node.ANY, Tn.LINKS_TO, node("technique/QuiltFoldNet")))
                .isTrue();
    }

    @Test
    void theOrderOfThePapersDoesNotMatter() throws IOException {
        List<PaperRecord> reversed = new ArrayList<>(PAPERS);
        Collections.reverse(reversed);
        assertThat(said(load(reversed))).containsExactlyInAnyOrderElementsOf(said(load(PAPERS)));
    }

    @Test
    void theBytesDoNotDependOnTheThreadsAndNoTripleIsWrittenTwice() throws IOException {
        for (int threads : List.of(1, 3)) {
            try (TripleSink sink = new NTriplesFile(temp.resolve(threads + ".nt"))) {
                load(PAPERS, sink, threads);
            }
        }
        assertThat(temp.resolve("3.nt")).hasSameBinaryContentAs(temp.resolve("1.nt"));
        assertThat(Files.readAllLines(temp.resolve("1.nt"))).doesNotHaveDuplicates();
    }

    @Test
    void linksBelowTheThresholdGoToTheReview() throws IOException {
        List<String> doubtful = new ArrayList<>();
        Review review = new Review() {
            @Override
            public void accept(String paper, Link link) {
                doubtful.add(paper + " " + link.technique().label());
            }
        };
        MemoryGraph graph = new MemoryGraph();
        LoaderOptions options = new LoaderOptions(BASE, 1, Math.nextUp(RuleConfidence.of(Link.RULE)), List.of());
        LoadSummary summary = new Loader(options, BuiltIn.ENGINE, BuiltIn.GRAPH, review)
                .load(source(PAPERS), graph, RUN, new Problems(), Progress.NONE);
        assertThat(graph.graph().contains(Node.ANY, Tn.HAS_LINK, Node.ANY)).isFalse();
        assertThat(doubtful).contains("arxiv-2503.00001 StreamLoom");
        assertThat(summary.links()).isZero();
        assertThat(summary.doubts()).isGreaterThanOrEqualTo(doubtful.size());
    }

    private static PaperSource source(List<PaperRecord> papers) {
        return (out, problems) -> papers.forEach(out);
    }

    private static List<String> said(Graph graph) {
        return graph.find()
                .filterKeep(triple -> triple.getSubject().getURI().startsWith(BASE + "paper/"))
                .mapWith(Object::toString)
                .toList();
    }

    private static Graph load(List<PaperRecord> papers) throws IOException {
        MemoryGraph graph = new MemoryGraph();
        LoadSummary summary = load(papers, graph, 2);
        assertThat(summary.links())
                .isEqualTo(graph.graph()
                        .find(Node.ANY, Vocabulary.RDF_TYPE, Tn.LINK)
                        .toList()
                        .size());
        return graph.graph();
    }

    private static LoadSummary load(List<PaperRecord> papers, TripleSink sink, int threads) throws IOException {
        LoaderOptions options = new LoaderOptions(BASE, threads, LoaderOptions.DEFAULT_MIN_CONFIDENCE, List.of());
        return new Loader(options, BuiltIn.ENGINE, BuiltIn.GRAPH)
                .load(source(papers), sink, RUN, new Problems(), Progress.NONE);
    }

    private static Node node(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static PaperRecord paper(String arxiv, String title, String text) {
        PaperRecordBuilder paper = PaperRecord.at(new Origin("papers.jsonl", "json", 1))
                .title(title)
                .abstractText(text);
        assertThat(paper.ids().arxiv(arxiv)).isTrue();
        return paper.build();
    }
}
