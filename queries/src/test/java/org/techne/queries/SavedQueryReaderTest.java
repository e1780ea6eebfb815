package org.techne.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueryReaderTest {
    private static final String GOOD = """
            #+ summary: Metrics
            #+ description: All of them,
            #+   by name.
            #+ tags: [metric, "a, b"]
            #+ params:
            #+   root: {type: iri, class: tn:Metric, default: metric:speed,
            #+          description: "The root, or \\"top\\""}
            #+   min: {type: decimal, default: 2}
            #+ view: {type: bar, x: metric, y: metric}
            PREFIX tn: <https://w3id.org/techne/ontology#>
            PREFIX metric: <https://w3id.org/techne/metric/>
            SELECT ?metric WHERE { VALUES ?root { metric:speed } VALUES ?min { 2.0 } ?metric a ?root } ORDER BY ?metric
            """;

    @Test
    void readsEveryDecorator() {
        List<Problem> problems = new ArrayList<>();
        SavedQuery query =
                SavedQueryReader.read("all-metrics.rq", GOOD, problems).orElseThrow();
        assertThat(problems).isEmpty();
        assertThat(query.name()).isEqualTo("all-metrics");
        assertThat(query.summary()).isEqualTo("Metrics");
        assertThat(query.description()).isEqualTo("All of them, by name.");
        assertThat(query.tags()).containsExactly("metric", "a, b");
        assertThat(query.view()).isEqualTo(new View("bar", Map.of("x", "metric", "y", "metric")));
        assertThat(query.columns()).containsExactly("metric");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter(
                                "root",
                                new ParameterType.Iri("https://w3id.org/techne/ontology#Metric"),
                                "metric:speed",
                                "The root, or \"top\""),
                        new Parameter("min", new ParameterType.Decimal(), "2", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#+ summary: Metrics\\n | | E502",
                "#+ tags: [metric | #+ tags: metric | E504",
                "#+ tags: | #+ tag: | E503",
                "#+ view: | #+ summary: | E512",
                "#+ summary: Metrics | Metrics | E502",
                "type: decimal | type: decimals | E505",
                "class: tn:Metric | class: Metric | E505",
                "default: 2 | defaults: 2 | E503",
                "min: {type: decimal, default: 2} | min: {type: decimal} | E508",
                "min: {type: decimal, default: 2} | min: {type: decimal, default: 3} | E508",
                "min: {type: decimal, default: 2} | min: {type: decimal, default: two} | E508",
                "min: {type | page: {type | E506",
                "min: {type | max: {type | E507",
                "VALUES ?min { 2.0 } | VALUES (?min ?max) { (2 3) } | E507",
                "VALUES ?min { 2.0 } | VALUES ?min { 2 3 } | E507",
                "ORDER BY ?metric | | E510",
                "SELECT ?metric | SELECT * | E510",
                "?metric a ?root } | ?metric a ?root | E509",
                "tn: <https | tx: <https | E505",
                "y: metric | y: speed | E511",
                "type: bar | type: pie | E511",
            })
    void namesWhatIsBroken(String good, String bad, Code code) {
        String broken = GOOD.replace(good.replace("\\n", "\n"), bad == null ? "" : bad);
        assertThat(broken).isNotEqualTo(GOOD);
        List<Problem> problems = new ArrayList<>();
        assertThat(SavedQueryReader.read("all-metrics.rq", broken, problems)).isEmpty();
        assertThat(problems).extracting(Problem::code).contains(code);
        assertThat(problems).allMatch(p -> p.toString().startsWith("all-metrics.rq:"));
    }

    @Test
    void saysLineAndColumnOfAFault() {
        List<Problem> problems = new ArrayList<>();
        SavedQueryReader.read("all-metrics.rq", GOOD.replace("VALUES ?min", "VALUE ?min"), problems);
        assertThat(problems).anyMatch(p -> p.code() == Code.E509 && p.line() == 12);
    }

    @Test
    void gathersTheProblemsOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.rq"), GOOD);
        assertThat(QueryCatalog.fromFolder(folder).find("good")).isPresent();
        Files.writeString(folder.resolve("bad.rq"), GOOD.replace("SELECT", "SELCT"));
        Files.writeString(folder.resolve("Bad Name.rq"), GOOD);
        assertThatThrownBy(() -> QueryCatalog.fromFolder(folder))
                .isInstanceOf(QueryProblems.class)
                .hasMessageContaining("bad.rq:12: E509")
                .hasMessageContaining("Bad Name.rq: E513");
        assertThatThrownBy(() -> QueryCatalog.fromFolder(folder.resolve("absent")))
                .hasMessageContaining("E501");
    }

    @Test
    void findsByNameOrSaysWhatIsClose() {
        QueryCatalog catalog = QueryCatalog.fromClasspath();
        assertThat(catalog.list()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(catalog.find("leader-board")).isEmpty();
        assertThat(catalog.near("leader-board")).containsExactly("leaderboard");
    }
}
