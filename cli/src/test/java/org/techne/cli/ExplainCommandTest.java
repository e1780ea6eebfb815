package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.text.Abstract;

class ExplainCommandTest {
    private static final String TEXT = "Since 2021 QuickSpan runs 2.5x faster than BERT on 4 A100 GPUs.";

    private static final RuleEngine ENGINE = new RuleEngine(LexiconReader.read(LexiconFiles.load(List.of())));

    private final Program program = new Program();

    @TempDir
    private Path temp;

    @Test
    void aTextIsExplained() {
        assertThat(program.run("explain", TEXT)).isZero();
        assertThat(program.out())
                .startsWith(TEXT)
                .contains("times[2.5x] faster-adjective[faster] than[than] technique[BERT]")
                .contains("A100 GPUs = NVIDIA A100 (hardware/nvidia-a100), tn:runsOn [name-in-lexicon]")
                .containsSubsequence("result", "2.5x", "metric", "speed", "factor", "2.5", "devices", "4")
                .contains("amount-faster, as in “2.5x faster”")
                .contains("2021: the number is a year (veto-year)")
                .contains("4: the number says how many devices there were");
    }

    @Test
    void theTitleComesFromAnOptionAFileOrStandardInput() throws IOException {
        assertThat(program.run("explain", "--title", "QuickSpan: Spans", TEXT)).isZero();
        String explained = program.out();
        assertThat(explained).startsWith("Title: QuickSpan: Spans\n").contains("tn:introduces");
        String document = "QuickSpan: Spans\n\n" + TEXT + "\n";
        Path file = Files.writeString(temp.resolve("abstract.txt"), document);
        assertThat(program.run("explain", "--file", file.toString())).isZero();
        assertThat(program.out()).isEqualTo(explained);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
            assertThat(program.run("explain", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(program.out()).isEqualTo(explained);
    }

    @Test
    void withoutAnEmptyLineAllIsTheAbstract() throws IOException {
        Path file = Files.writeString(temp.resolve("abstract.txt"), "It is 2x faster\nthan BERT.");
        assertThat(program.run("explain", "--file", file.toString())).isZero();
        assertThat(program.out()).doesNotContain("Title:").contains("factor      2.0");
    }

    @Test
    void thePageIsWholeAndEscaped() {
        String hostile = "x</blockquote><script>alert(1)</script>\" onclick='a' & 3 < 4 runs 2x faster.";
        assertThat(program.run("explain", "--html", "--title", "<img src=x>: 5 < 6", hostile))
                .isZero();
        Document page = Jsoup.parse(program.out());
        assertThat(page.select("script, img, link, [src], [href], [onclick]")).isEmpty();
        assertThat(page.select("blockquote").text()).contains("& 3 < 4");
        assertThat(page.select("mark.number").text()).isEqualTo("2x");
        assertThat(program.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void theTriplesAreTurtle() {
        assertThat(program.run("explain", "--turtle", TEXT)).isZero();
        Graph graph = RDFParser.fromString(program.out(), Lang.TURTLE).toGraph();
        assertThat(graph.size()).isGreaterThan(15);
        assertThat(program.out())
                .contains("tn:factor 2.5e0", "tn:onHardware hardware:nvidia-a100", "tn:hardwareCount 4");
    }

    @Test
    void anOwnLexiconIsRead() throws IOException {
        Path own = Files.writeString(temp.resolve("own.ttl"), """
                @prefix tn: <https://w3id.org/techne/ontology#> .
                @prefix hardware: <https://w3id.org/techne/hardware/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                hardware:harbor-z9 a tn:Hardware ; skos:prefLabel "Harbor Z9"@en ; skos:broader hardware:gpu .
                """);
        assertThat(program.run("explain", "--lexicon", own.toString(), "It is 2x faster on a Harbor Z9."))
                .isZero();
        assertThat(program.out()).contains("on hardware Harbor Z9 (hardware/harbor-z9)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"explain --html --turtle x", "explain --file nowhere.txt", "explain --lexicon nowhere.ttl x"})
    void mistakesAreToldInALineOrTwo(String line) {
        assertThat(program.run(line.split(" "))).isPositive();
        assertThat(program.err().lines()).hasSizeBetween(1, 3).noneMatch(l -> l.startsWith("\tat "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "(((", "\\frac{1}{", "50%", "× × ×", "\u0000"})
    void nothingBreaksIt(String text) {
        Abstract paper = Abstract.of(text, text);
        assertThat(ExplanationText.of(ENGINE.explain(paper))).doesNotContain("null");
        assertThat(Jsoup.parse(ExplanationHtml.of(ENGINE.explain(paper))).title())
                .isNotEmpty();
        String turtle = ExplanationTurtle.of(ENGINE.factsOf(paper));
        assertThat(RDFParser.fromString(turtle, Lang.TURTLE).toGraph().isEmpty())
                .isFalse();
    }
}
