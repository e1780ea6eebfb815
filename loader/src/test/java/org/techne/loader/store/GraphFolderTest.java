package org.techne.loader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFolderTest {
    private static final int SMALL = 100;
    private static final int MOMENTS = 4;
    private static final long LONGEST_MILLIS = 2500;

    @TempDir
    private Path temp;

    @Test
    void aFinishedBuildBecomesCurrentAndIsFoundByItsWords() throws IOException {
        GraphFolder folder = new GraphFolder(temp.resolve("data"));
        assertThat(folder.current()).isEmpty();
        assertThatThrownBy(folder::open).isInstanceOf(IOException.class).hasMessageContaining("techne load");
        NumberedPapers.load(folder, SMALL);
        assertThat(sizeOf(folder)).isEqualTo(NumberedPapers.triples(SMALL));
        try (OpenGraph graph = folder.open()) {
            assertThat(find(graph, "title", "seventeen 17")).containsExactly(NumberedPapers.iri(17));
            assertThat(find(graph, "abstract", "lattices")).hasSize(SMALL);
            assertThat(graph.search().find("PAPER seventeen: 17 [", 1))
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.node().getURI()).isEqualTo(NumberedPapers.iri(17));
                        assertThat(hit.kind()).isEqualTo("Paper");
                        assertThat(hit.name()).isEqualTo("Paper seventeen 17");
                    });
            assertThat(graph.search().find("lat tic", 5)).hasSize(5);
            assertThat(graph.search().find("? *", 5)).isEmpty();
        }
    }

    @Test
    void severalReadersShareAVersionAndKeepItWhenAnotherIsLoaded() throws IOException {
        GraphFolder folder = new GraphFolder(temp);
        NumberedPapers.load(folder, 5);
        try (OpenGraph first = folder.open();
                OpenGraph second = folder.open()) {
            NumberedPapers.load(folder, 7);
            assertThat(sizeOf(first)).isEqualTo(NumberedPapers.triples(5));
            assertThat(sizeOf(second)).isEqualTo(NumberedPapers.triples(5));
            assertThat(sizeOf(folder)).isEqualTo(NumberedPapers.triples(7));
        }
    }

    @Test
    void aBuildThatIsGivenUpLeavesNothing() throws IOException {
        GraphFolder folder = new GraphFolder(temp);
        NumberedPapers.load(folder, SMALL);
        try (GraphBuild build = folder.begin()) {
            NumberedPapers.write(build, 3);
            assertThatThrownBy(folder::begin).hasMessageContaining("another load");
        }
        assertThat(sizeOf(folder)).isEqualTo(NumberedPapers.triples(SMALL));
        assertThat(temp.resolve("000002")).doesNotExist();
    }

    @Test
    void whatKilledLoadsLeaveIsIgnoredAndCleaned() throws IOException {
        GraphFolder folder = new GraphFolder(temp);
        NumberedPapers.load(folder, SMALL);
        Path remains = Files.createDirectories(temp.resolve("000007/tdb2"));
        assertThat(sizeOf(folder)).isEqualTo(NumberedPapers.triples(SMALL));
        NumberedPapers.load(folder, 3);
        assertThat(remains).doesNotExist();
        assertThat(sizeOf(folder)).isEqualTo(NumberedPapers.triples(3));
    }

    @Test
    void theLastButOneVersionStaysForThoseWhoReadIt() throws IOException {
        GraphFolder folder = new GraphFolder(temp);
        for (int load = 1; load <= 4; load++) {
            NumberedPapers.load(folder, load);
        }
        assertThat(temp.resolve("000001")).doesNotExist();
        assertThat(temp.resolve("000003")).exists();
        assertThat(folder.current().orElseThrow().getFileName()).hasToString("000004");
    }

    @Test
    void aLoadKilledAtAnyMomentLeavesAWholeGraph() throws Exception {
        GraphFolder folder = new GraphFolder(temp);
        NumberedPapers.load(folder, SMALL);
        Random moments = new Random(4);
        for (int i = 0; i < MOMENTS; i++) {
            Process load = child(temp);
            boolean ended = load.waitFor(moments.nextLong(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            load.destroyForcibly().waitFor();
            assertThat(sizeOf(folder)).isIn(NumberedPapers.triples(SMALL), NumberedPapers.triples(NumberedPapers.MANY));
            if (ended) {
                NumberedPapers.load(folder, SMALL);
            }
        }
        assertThat(child(temp).waitFor()).isZero();
        assertThat(sizeOf(folder)).isEqualTo(NumberedPapers.triples(NumberedPapers.MANY));
    }

    private static Process child(Path data) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NumberedPapers.class.getName(),
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long sizeOf(GraphFolder folder) throws IOException {
        try (OpenGraph graph = folder.open()) {
            return sizeOf(graph);
        }
    }

    private static long sizeOf(OpenGraph graph) {
        return Txn.calculateRead(
                graph.dataset(), () -> (long) graph.dataset().getDefaultGraph().size());
    }

    private static List<String> find(OpenGraph graph, String field, String words) {
        String query = "PREFIX text: <http://jena.apache.org/text#> PREFIX dcterms: <http://purl.org/dc/terms/>"
                + " SELECT ?s WHERE { ?s text:query (dcterms:" + field + " '" + words + "' 1000) } ORDER BY ?s";
        return Txn.calculateRead(graph.dataset(), () -> {
            try (QueryExecution run = QueryExecution.dataset(DatasetFactory.wrap(graph.dataset()))
                    .query(query.replace(words, "\"" + words + "\""))
                    .build()) {
                ResultSet rows = run.execSelect();
                List<String> found = new ArrayList<>();
                rows.forEachRemaining(row -> found.add(row.getResource("s").getURI()));
                return found;
            }
        });
    }
}
