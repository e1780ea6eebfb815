package org.techne.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {
    private static final Graph GRAPH = RDFDataMgr.loadGraph("golden/shared.ttl");
    private static final QueryCatalog CATALOG = QueryCatalog.fromClasspath();
    private static final SavedQuery SPEEDUP =
            CATALOG.find("methods-above-speedup").orElseThrow();
    private static final SavedQuery NEWEST =
            CATALOG.find("newest-papers-of-task").orElseThrow();

    @Test
    void noValuesLeaveTheDefaults() {
        assertThat(SPEEDUP.bind(Map.of(), GRAPH)).isEqualTo(SPEEDUP.query());
        assertThat(SPEEDUP.bind(Map.of("min", " ", "format", "csv", "limit", "5", "page", "2"), GRAPH))
                .isEqualTo(SPEEDUP.query());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/techne/hardware/nvidia-v100",
                "hardware:nvidia-v100",
                "nvidia-v100",
                "NVIDIA V100",
                "V100",
                "v100",
                " nvidia V100 "
            })
    void aThingIsNamedByIriSlugOrLabel(String given) {
        assertThat(bound(SPEEDUP, "hardware", given)).contains("hardware:nvidia-v100");
    }

    @Test
    void aTitleNamesAPaper() {
        SavedQuery query = CATALOG.find("results-of-paper").orElseThrow();
        assertThat(bound(query, "paper", "sharper distillation")).contains("arxiv-2501.00004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2501.00004", "arxiv-2501.00004", "paper:arxiv-2501.00004"})
    void anArxivIdNamesAPaper(String given) {
        SavedQuery query = CATALOG.find("results-of-paper").orElseThrow();
        assertThat(bound(query, "paper", given)).contains("paper:arxiv-2501.00004");
    }

    @Test
    void resourcesMayLieBelowAnotherBase() {
        QueryCatalog moved = QueryCatalog.fromClasspath("https://kg.example.org/");
        String text = bound(moved.find("evidence-of-result").orElseThrow(), "format", "csv");
        assertThat(text)
                .contains("https://kg.example.org/paper/arxiv-2205.14135#r1")
                .contains("https://w3id.org/techne/ontology#");
        assertThatThrownBy(() -> QueryCatalog.fromClasspath("example")).hasMessageContaining("ends in a slash");
    }

    @Test
    void everyBlockOfAParameterIsReplaced() {
        SavedQuery query = CATALOG.find("papers-like-this").orElseThrow();
        assertThat(bound(query, "paper", "paper:arxiv-2501.00004"))
                .doesNotContain("arxiv-2205.14135")
                .containsPattern("(?s)2501\\.00004.*2501\\.00004");
    }

    @ParameterizedTest
    @CsvSource({"min,3.5", "min,-0", "min,.5", "min,+10"})
    void numbersAreDecimals(String name, String given) {
        String decimal = "\"" + given + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>";
        assertThat(bound(SPEEDUP, name, given)).containsAnyOf("{ " + given + " }", "{ " + decimal + " }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-02", "2024"})
    void datesAreDaysMonthsOrYears(String given) {
        assertThat(bound(NEWEST, "since", given)).contains("\"" + given + "\"^^xsd:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "2,5", "1e3", "NaN", "٣", "2 } ?s ?p ?o", "1/2", "--1"})
    void whatIsNoNumberIsRefused(String given) {
        assertThat(refused(SPEEDUP, Map.of("min", given)))
                .extracting(Problem::code)
                .containsExactly(Code.E521);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-02-30", "yesterday", "0000", "24", "2024-1-1"})
    void whatIsNoDateIsRefused(String given) {
        assertThat(refused(NEWEST, Map.of("since", given)))
                .extracting(Problem::code)
                .containsExactly(Code.E521);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a/> } #",
                "https://a/./b",
                "https://a/..",
                "urn:a b",
                "hardware:x}",
                "http://[",
                "https://a/\u0000",
                "javascript:x"
            })
    void whatIsNoIriIsRefused(String given) {
        assertThat(refused(SPEEDUP, Map.of("hardware", given)))
                .extracting(Problem::code)
                .isSubsetOf(Code.E521, Code.E522);
    }

    @Test
    void aNameThatNobodyBearsComesWithCloseOnes() {
        Problem problem = refused(SPEEDUP, Map.of("hardware", "Nvidia A10")).get(0);
        assertThat(problem.code()).isEqualTo(Code.E522);
        assertThat(problem.candidates()).contains("NVIDIA A100");
        assertThat(problem.toString())
                .startsWith("methods-above-speedup:hardware: E522 found \"Nvidia A10\";")
                .contains("did you mean");
    }

    @Test
    void aNameThatSeveralBearComesWithTheirIris() {
        Graph graph = RDFDataMgr.loadGraph("golden/shared.ttl");
        RDFDataMgr.read(graph, "src/test/resources/namesakes.ttl");
        Problem problem = catchThrowableOfType(
                        QueryProblems.class, () -> SPEEDUP.bind(Map.of("hardware", "A100"), graph))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo(Code.E523);
        assertThat(problem.candidates())
                .containsExactly(
                        "https://w3id.org/techne/hardware/loudspeaker-a100",
                        "https://w3id.org/techne/hardware/nvidia-a100");
    }

    @Test
    void anotherClassIsNotMeant() {
        assertThat(refused(SPEEDUP, Map.of("hardware", "ResNet-50")))
                .extracting(Problem::code)
                .containsExactly(Code.E522);
    }

    @Test
    void allFaultsAreGathered() {
        List<Problem> problems = refused(SPEEDUP, Map.of("hardwear", "A100", "min", "two", "hardware", "?"));
        assertThat(problems).extracting(Problem::code).containsExactlyInAnyOrder(Code.E520, Code.E521, Code.E522);
        assertThat(problems).flatExtracting(Problem::candidates).contains("hardware");
        assertThatThrownBy(() -> SPEEDUP.bind(Map.of("max", "1"), GRAPH)).hasMessageContaining("use hardware, min");
    }

    private static String bound(SavedQuery query, String name, String value) {
        Query bound = query.bind(Map.of(name, value), GRAPH);
        assertThat(QueryFactory.create(bound.toString())).isEqualTo(bound);
        return bound.toString();
    }

    private static List<Problem> refused(SavedQuery query, Map<String, String> values) {
        return catchThrowableOfType(QueryProblems.class, () -> query.bind(values, GRAPH))
                .problems();
    }
}
