package org.techne.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.problem.Problems;
import org.techne.loader.store.MemoryGraph;

/** One folder of golden/graph is one case: papers.jsonl, and in expected.ttl all that is said of them but copies from the lexicon. */
class GoldenGraphTest {
    private static final Path CASES =
            Path.of(System.getProperty("techne.root"), "loader/src/test/resources/golden/graph");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpectedAndNothingElse(Path folder) throws IOException {
        MemoryGraph loaded = new MemoryGraph();
        Problems problems = new Problems();
        TestLoads.load(folder.resolve("papers.jsonl"), loaded, 2, problems);
        Graph said = GraphFactory.createDefaultGraph();
        loaded.graph().find().filterKeep(GoldenGraphTest::isOfThePaper).forEach(said::add);
        Graph expected = RDFParser.source(folder.resolve("expected.ttl")).toGraph();
        assertThat(difference(said, expected)).as("surplus").isEmpty();
        assertThat(difference(expected, said)).as("missing").isEmpty();
        assertThat(said.isIsomorphicWith(expected)).isTrue();
        assertThat(problems.details()).isEmpty();
    }

    private static boolean isOfThePaper(Triple triple) {
        Node subject = triple.getSubject();
        return !HandMade.LEXICON_GRAPH.contains(subject, Vocabulary.RDF_TYPE, Node.ANY)
                && !subject.getURI().startsWith("https://w3id.org/techne/graph");
    }

    private static List<Triple> difference(Graph one, Graph other) {
        return one.find().filterDrop(other::contains).toList();
    }
}
