package org.techne.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.graph.Tn;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;
import org.techne.loader.store.MemoryGraph;
import org.techne.loader.store.NTriplesFile;
import org.techne.loader.store.ShapeCheck;
import org.techne.loader.store.TripleSink;

class LoaderTest {
    private static final int PAPERS = 300;
    private static final String[] WORDS = {"Ratio of ours on A100", "Count of it", "Nothing of note"};

    @TempDir
    private Path temp;

    @Test
    void theBytesDoNotDependOnTheThreads() throws IOException {
        for (String name : List.of("graph.nt", "graph.nt.gz")) {
            byte[] one = bytes(temp.resolve("1" + name), 1);
            assertThat(one).isNotEmpty();
            assertThat(Arrays.equals(bytes(temp.resolve("4" + name), 4), one))
                    .as(name)
                    .isTrue();
        }
    }

    private static byte[] bytes(Path file, int threads) throws IOException {
        try (TripleSink sink = new NTriplesFile(file)) {
            TestLoads.load(papers(PAPERS), sink, threads, new Problems());
        }
        return Files.readAllBytes(file);
    }

    @Test
    void noTripleIsWrittenTwice() throws IOException {
        List<Triple> written = new ArrayList<>();
        TestLoads.load(papers(PAPERS), new Collected(written), 2, new Problems());
        assertThat(written).doesNotHaveDuplicates();
    }

    @Test
    void theSummaryCountsAndTheGraphSatisfiesTheShapes() throws IOException {
        MemoryGraph graph = new MemoryGraph();
        Problems problems = new Problems();
        LoadSummary summary = TestLoads.load(papers(PAPERS), graph, 2, problems);
        assertThat(problems.details()).isEmpty();
        assertThat(summary.papers()).isEqualTo(PAPERS);
        assertThat(summary.checked()).isEqualTo(PAPERS);
        assertThat(summary.results())
                .containsEntry(ResultKind.RATIO, PAPERS / 3L)
                .containsEntry(ResultKind.ABSOLUTE, PAPERS / 3L);
        assertThat(ShapeCheck.ofOntology().violations(graph.graph())).isEmpty();
        Node description = NodeFactory.createURI("https://w3id.org/techne/graph#tn-Paper");
        assertThat(graph.graph()
                        .find(description, Vocabulary.VOID_ENTITIES, Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralValue())
                .isEqualTo(PAPERS);
    }

    @Test
    void aFaultOfARuleCostsTheFactsOfOnePaper() throws IOException {
        MemoryGraph graph = new MemoryGraph();
        Problems problems = new Problems();
        PaperSource source = (out, found) -> {
            out.accept(paper("Broken", "Fault here", 1));
            out.accept(paper("Whole", "Ratio of ours", 2));
        };
        TestLoads.load(source, graph, 2, problems);
        assertThat(problems.count(Code.E301)).isOne();
        assertThat(problems.details().getFirst())
                .hasToString(
                        "papers.jsonl:1:abstract: E301 found \"java.lang.IllegalStateException: a rule is broken in \"Broken\"\"; "
                                + Code.E301.mend());
        assertThat(graph.graph().find(Node.ANY, Vocabulary.RDF_TYPE, Tn.PAPER).toList())
                .hasSize(2);
    }

    @Test
    void whereNoPaperIsFoundTheSinkIsNotFinished() throws IOException {
        Path file = temp.resolve("graph.nt");
        Files.writeString(file, "what was there");
        try (TripleSink sink = new NTriplesFile(file)) {
            TestLoads.load((out, found) -> {}, sink, 1, new Problems());
        }
        assertThat(file).hasContent("what was there");
        assertThat(temp.toFile().list()).containsExactly("graph.nt");
    }

    @Test
    void aFullDiskEndsTheLoadWithItsMessage() {
        TripleSink full = new Collected(new ArrayList<>()) {
            @Override
            public void accept(Triple triple) {
                throw new IllegalStateException("no space left");
            }
        };
        assertThatThrownBy(() -> TestLoads.load(papers(PAPERS), full, 2, new Problems()))
                .hasMessage("no space left");
    }

    private static PaperSource papers(int count) {
        return (out, problems) -> {
            for (int i = 1; i <= count; i++) {
                out.accept(paper("Paper number " + i, WORDS[i % WORDS.length], i));
            }
        };
    }

    private static PaperRecord paper(String title, String text, int line) {
        return PaperRecord.at(new Origin("papers.jsonl", "json", line))
                .title(title)
                .abstractText(text)
                .author("Wei Zhang")
                .author("Author " + line % 7)
                .build();
    }

    /** Keeps what it takes. */
    private static class Collected implements TripleSink {
        private final List<Triple> triples;

        Collected(List<Triple> triples) {
            this.triples = triples;
        }

        @Override
        public void accept(Triple triple) {
            triples.add(triple);
        }

        @Override
        public void finish() {
            // Nothing to do.
        }

        @Override
        public void close() {
            // Nothing to do.
        }
    }
}
