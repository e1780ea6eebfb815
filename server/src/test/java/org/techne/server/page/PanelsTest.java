package org.techne.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** What pages show is what the questions behind them answer. */
class PanelsTest {
    private static TechneServer server;
    private static Caller caller;

    @TempDir
    private static Path data;

    @BeforeAll
    static void start() throws Exception {
        server = TestGraph.served(data, "/graph.ttl");
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void namesAreSuggestedWhileOneTypes() throws Exception {
        assertThat(get("/suggest?q=qui", "application/json").body())
                .contains("\"label\":\"QuickAttn\"")
                .contains("/doc/technique/quickattn")
                .contains("Quick attention for long texts");
        assertThat(get("/suggest?q=" + Caller.encoded("\" OR *"), "*/*").body()).startsWith("[");
    }

    @Test
    void aBoardNeverMixesConditionsAndEachTableHasItsQuery() throws Exception {
        Document board = Jsoup.parse(get("/board/speed", "text/html").body());
        assertThat(board.select("main section h2").eachText())
                .contains("LongTexts · times against a baseline · NVIDIA A100 1")
                .contains("dataset not stated · times against a baseline · NVIDIA H100 2");
        for (Element section : board.select("main section:has(table)")) {
            String csv = section.select(".behind a[href*=.csv]").attr("href");
            assertThat(get(csv, "*/*").body().lines().count() - 1)
                    .as(csv)
                    .isEqualTo(Long.parseLong(section.select("h2 .count").text()));
        }
        assertThat(get("/board/speed.csv?hardware=H100", "*/*").body().lines()).hasSize(3);
        assertThat(get("/board/speed.json", "*/*").body()).contains("\"result\"");
        assertThat(get("/board/accuracy?hardware=nothing", "text/html").statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyPanelHasItsQueryAndItAnswers() throws Exception {
        for (String path :
                new String[] {"/", "/doc/paper/one", "/doc/technique/quickattn", "/doc/hardware/nvidia-h100"}) {
            Document page = Jsoup.parse(get(path, "text/html").body());
            assertThat(page.select("main .behind"))
                    .as(path)
                    .hasSizeGreaterThanOrEqualTo(page.select("main table").size());
            for (String csv : page.select(".behind a[href*=.csv]").eachAttr("href")) {
                assertThat(get(csv, "*/*").body().lines().count()).as(csv).isGreaterThan(1);
            }
        }
    }

    @Test
    void theNumberOfAResultIsMarkedInItsSentence() throws Exception {
        Document page = Jsoup.parse(get("/doc/paper/one", "text/html").body());
        assertThat(page.select(".abstract mark a.value").text()).isEqualTo("3.5x");
        assertThat(page.select(".abstract mark a.value").attr("href")).isEqualTo("#r1");
        assertThat(page.select("#r1 blockquote").text()).contains("3.5x faster");
        assertThat(page.select(".abstract a.name").eachText()).contains("QuickAttn", "SlowAttn", "A100");
    }

    @Test
    void aQuestionShowsTheQueryThatItAsked() throws Exception {
        Document asked = Jsoup.parse(get("/queries/methods-above-speedup?hardware=H100&min=3", "text/html")
                .body());
        assertThat(asked.select("details code").text()).contains("nvidia-h100").doesNotContain("nvidia-a100");
        Document editor = Jsoup.parse(
                get(asked.select("details a").attr("href"), "text/html").body());
        assertThat(editor.select("#answer tbody tr")).hasSameSizeAs(asked.select("main > .scroll tbody tr"));
        assertThat(editor.select("#answer tbody").text()).contains("DeltaNet");
    }

    @Test
    void theSparqlPageAnswersEveryFormAndReachesNowhere() throws Exception {
        assertThat(answer("ASK {}")).contains("Yes");
        assertThat(answer("DESCRIBE <https://w3id.org/techne/technique/quickattn>"))
                .contains("skos:prefLabel")
                .contains("QuickAttn");
        assertThat(answer("CONSTRUCT { <urn:a> <urn:b> ?o } WHERE { VALUES ?o { 1 2 } }"))
                .contains("urn:b");
        assertThat(answer("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"))
                .doesNotContain("row")
                .containsIgnoringCase("service");
        assertThat(answer("SELECT ?x {\n ?x }")).contains("Line 2, column 5");
    }

    private static String answer(String query) throws Exception {
        Document page = Jsoup.parse(
                get("/query?query=" + Caller.encoded(query), "text/html").body());
        return String.valueOf(page.getElementById("answer")).replaceAll("<[^>]*>", " ");
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return caller.get(path, "Accept", accept);
    }
}
