package org.techne.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks every saved query of golden/shared.ttl, with golden/NAME/data.ttl beside it where there is one and the values of
 * golden/NAME/values.properties where there are any, and compares with golden/NAME/expected.srj, order included.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("golden");
    private static final Path ACTUAL = Path.of("target", "golden");
    private static final QueryCatalog CATALOG = QueryCatalog.fromClasspath();

    @TestFactory
    Stream<DynamicTest> everyQueryGivesItsGoldenAnswer() {
        assertThat(CATALOG.list()).isNotEmpty();
        return CATALOG.list().stream().map(query -> dynamicTest(query.name(), () -> check(query)));
    }

    @Test
    void everyGoldenFolderHasItsQuery() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN).filter(Files::isDirectory)) {
            List<String> names =
                    folders.map(f -> f.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .isEqualTo(CATALOG.list().stream().map(SavedQuery::name).toList());
        }
    }

    private static void check(SavedQuery query) throws IOException {
        Path folder = GOLDEN.resolve(query.name());
        Model data = data(folder);
        Query bound = query.bind(values(folder.resolve("values.properties")), data.getGraph());
        try (QueryExecution execution = QueryExecutionFactory.create(bound, data)) {
            ResultSetRewindable actual = ResultSetFactory.makeRewindable(execution.execSelect());
            keep(query, actual);
            Path expectedFile = folder.resolve("expected.srj");
            assertThat(expectedFile).as("golden answer; see target/golden").exists();
            ResultSetRewindable expected =
                    ResultSetFactory.makeRewindable(ResultSetFactory.load(expectedFile.toString()));
            assertThat(expected.size()).as("rows of " + expectedFile).isPositive();
            assertThat(expected.getResultVars()).isEqualTo(query.columns());
            assertThat(ResultsCompare.equalsByTermAndOrder(expected, actual))
                    .as("answer of %s, kept in %s", query.name(), ACTUAL)
                    .isTrue();
        }
    }

    private static Model data(Path folder) {
        Model data = RDFDataMgr.loadModel(GOLDEN.resolve("shared.ttl").toString());
        Path own = folder.resolve("data.ttl");
        if (Files.exists(own)) {
            RDFDataMgr.read(data, own.toString());
        }
        return data;
    }

    private static Map<String, String> values(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> values = new HashMap<>();
        List<String> names = List.copyOf(properties.stringPropertyNames());
        names.forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static void keep(SavedQuery query, ResultSetRewindable answer) throws IOException {
        Files.createDirectories(ACTUAL);
        try (OutputStream out = Files.newOutputStream(ACTUAL.resolve(query.name() + ".srj"))) {
            ResultSetFormatter.outputAsJSON(out, answer);
        }
        answer.reset();
    }
}
