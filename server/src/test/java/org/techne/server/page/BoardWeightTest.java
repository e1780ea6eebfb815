package org.techne.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** A board stays light however many results there are, and whatever it leaves out is one link away. */
class BoardWeightTest {
    /** What a page may weigh with its style sheet and script, without drawings; bytes, unpacked. */
    private static final int LIGHT = 150_000;

    private static final int RESULTS = 1500;
    private static final int DATASETS = 300;
    private static TechneServer server;
    private static Caller caller;

    @TempDir
    private static Path data;

    /** Results in sentences as long as those of abstracts, a few great datasets and many small ones, and as many devices. */
    @BeforeAll
    static void start() throws Exception {
        StringBuilder graph = new StringBuilder();
        String sentence = "Our method of many long words reaches the accuracy of the best. ".repeat(5);
        for (int i = 0; i < RESULTS; i++) {
            int dataset = i % 2 == 0 ? i % 20 : i % DATASETS;
            graph.append("""
                    paper:w%1$d a tn:Paper ; dcterms:title "A study of things that have rather long titles, and of their number %1$d" ;
                        dcterms:issued "2024-03-02"^^xsd:date ; tn:reports <https://w3id.org/techne/paper/w%1$d#r1> .
                    <https://w3id.org/techne/paper/w%1$d#r1> a tn:Result ; tn:metric metric:accuracy ; tn:kind tn:Absolute ; tn:low %3$s ;
                        tn:high %3$s ; tn:bound tn:Exactly ; qudt:hasUnit unit:PERCENT ; tn:achievedBy technique:w%1$d ;
                        tn:onDataset dataset:w%2$d ; tn:confidence 0.9 ; tn:evidence <https://w3id.org/techne/paper/w%1$d#e1> .
                    <https://w3id.org/techne/paper/w%1$d#e1> a tn:Evidence ; oa:start 0 ; oa:end 9 ; oa:exact "%4$s" .
                    technique:w%1$d a tn:Technique ; skos:prefLabel "A technique with a name %1$d" .
                    dataset:w%2$d a tn:Dataset ; skos:prefLabel "A dataset with a name %2$d" .
                    """.formatted(i, dataset, 50 + i % 40, sentence));
        }
        server = TestGraph.servedWith(data, graph);
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aBoardOfManyResultsIsLight() throws Exception {
        int around = weight("/static/techne.css") + weight("/static/techne.js");
        for (String path : List.of("/board/accuracy", "/board/accuracy?dataset=A+dataset+with+a+name+2")) {
            Document page = Jsoup.parse(caller.get(path).body());
            page.outputSettings().prettyPrint(false);
            page.select("svg").remove();
            assertThat(bytes(page.outerHtml()) + around).as(path).isBetween(LIGHT / 3, LIGHT);
        }
    }

    @Test
    void whatItLeavesOutIsALinkAway() throws Exception {
        Document page = Jsoup.parse(caller.get("/board/accuracy").body());
        assertThat(page.select("table")).hasSize(8);
        assertThat(page.select("table tbody").size()).isEqualTo(64);
        String all = page.select("main section .more").attr("href");
        String first = page.select("main section h2 .count").first().text();
        String csv = all.replace("/queries/results-under-conditions?", "/api/queries/results-under-conditions.csv?");
        assertThat(caller.get(csv).body().lines().count() - 1).isEqualTo(Long.parseLong(first));
        assertThat(caller.get("/board/accuracy.csv").body().lines().count() - 1).isEqualTo(RESULTS + 4L);
        assertThat(page.select(".conditions li")).hasSize(60);
        assertThat(page.select(".note").text()).contains("conditions more with fewer results");
        assertThat(page.select("#datasets option")).hasSize(151);
        Document one = Jsoup.parse(
                caller.get("/board/accuracy?dataset=A+dataset+with+a+name+299").body());
        assertThat(one.select("table tbody")).isNotEmpty();
    }

    private static int weight(String path) throws Exception {
        return bytes(caller.get(path).body());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
