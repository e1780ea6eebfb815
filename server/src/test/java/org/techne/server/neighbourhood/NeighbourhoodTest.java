package org.techne.server.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** What surrounds a thing: who names it with what, bounded, safe, and the same on the page as in the data. */
class NeighbourhoodTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TECHNIQUE = "/neighbourhood/technique/";
    private static TechneServer server;
    private static Caller caller;

    @TempDir
    private static Path data;

    /** The usual graph, and a technique that 300 papers use, each on a dataset of its own. */
    @BeforeAll
    static void start() throws Exception {
        StringBuilder graph = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            graph.append(
                    "paper:p%1$d a tn:Paper ; dcterms:title \"P%1$d\" ; tn:uses technique:great ; tn:evaluatesOn dataset:d%1$d , dataset:all ; tn:addresses task:reading .\ndataset:d%1$d a tn:Dataset ; skos:prefLabel \"D%1$d\" .\n"
                            .formatted(i));
        }
        graph.append("technique:great a tn:Technique ; skos:prefLabel \"Great\" ; skos:broader technique:network .\n");
        graph.append("dataset:all a tn:Dataset ; skos:prefLabel \"All\" .\n");
        server = TestGraph.servedWith(data, graph);
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aTechniqueIsSurroundedByWhatItsPapersName() throws Exception {
        JsonNode near = json(TECHNIQUE + "quickattn.json");
        assertThat(near.at("/nodes/0/label").asText()).isEqualTo("QuickAttn");
        assertThat(node(near, "attention").get("group").asText()).isEqualTo("Broader");
        assertThat(node(near, "Quick attention for long texts").get("group").asText())
                .isEqualTo("Introduced by");
        assertThat(node(near, "NVIDIA A100").get("kind").asText()).isEqualTo("Hardware");
        assertThat(node(near, "NVIDIA A100").get("papers").asInt()).isEqualTo(1);
        assertThat(node(near, "LongTexts").get("href").asText()).isEqualTo("/doc/dataset/longtexts");
        assertThat(near.get("cut").asBoolean()).isFalse();
        assertThat(says(near, "dataset/longtexts", "made for", "task/reading")).isTrue();
        assertThat(says(near, "paper/one", "introduces", "technique/quickattn")).isTrue();
        assertThat(says(near, "technique/quickattn", "narrower than", "technique/attention"))
                .isTrue();
    }

    @Test
    void everyOtherKindHasOneToo() throws Exception {
        assertThat(node(json("/neighbourhood/paper/one.json"), "SlowAttn")
                        .get("group")
                        .asText())
                .isEqualTo("Compares with");
        assertThat(node(json("/neighbourhood/paper/one.json"), "DeltaNet for images")
                        .isMissingNode())
                .isTrue();
        assertThat(node(json("/neighbourhood/paper/alpha.json"), "BetaNet for images")
                        .get("papers")
                        .asInt())
                .isEqualTo(2);
        assertThat(node(json("/neighbourhood/dataset/imagebox.json"), "seeing")
                        .get("group")
                        .asText())
                .isEqualTo("For task");
        assertThat(node(json("/neighbourhood/task/seeing.json"), "ImageBox")
                        .get("group")
                        .asText())
                .isEqualTo("Made for it");
        assertThat(node(json("/neighbourhood/hardware/nvidia-h100.json"), "attention")
                        .get("papers")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aGreatOneIsCutAndSaysSoAndEveryRelationHasItsShare() throws Exception {
        JsonNode near = json(TECHNIQUE + "great.json");
        assertThat(near.get("nodes")).hasSize(Neighbourhood.MOST);
        assertThat(near.get("cut").asBoolean()).isTrue();
        assertThat(near.get("edges").size()).isBetween(199, 800);
        assertThat(near.at("/counted/papers").asInt()).isEqualTo(300);
        assertThat(near.findValuesAsText("title")).containsExactly("Broader", "Datasets", "Tasks", "Used by");
        assertThat(near.at("/groups/1/total").asInt()).isEqualTo(301);
        assertThat(node(near, "All").get("papers").asInt()).isEqualTo(300);
        assertThat(node(near, "network").isMissingNode()).isFalse();
        assertThat(caller.get(TECHNIQUE + "great").body()).contains("There is more than these 199");
    }

    @Test
    void edgesJoinNodesThatAreThere() throws Exception {
        for (String of : List.of("technique/great", "technique/attention", "paper/hostile", "task/reading")) {
            JsonNode near = json("/neighbourhood/" + of + ".json");
            Set<String> ids = new HashSet<>();
            near.get("nodes")
                    .forEach(
                            node -> assertThat(ids.add(node.get("id").asText())).isTrue());
            for (JsonNode edge : near.get("edges")) {
                assertThat(ids)
                        .contains(
                                edge.get("source").asText(), edge.get("target").asText());
                assertThat(edge.get("label").asText()).isNotBlank();
            }
        }
    }

    @Test
    void namesThatAreAliveIfNobodyEscapesThemAreText() throws Exception {
        JsonNode near = json("/neighbourhood/paper/hostile.json");
        assertThat(near.at("/nodes/0/label").asText()).startsWith("<script>alert(1)");
        assertThat(node(near, "\"><svg onload=alert(1)>").get("href").asText()).isEqualTo("/doc/technique/hostile");
        assertThat(node(near, "CI/CD").get("href").asText()).isEqualTo("/doc/technique/CI%2FCD");
        Document page = Jsoup.parse(caller.get("/neighbourhood/paper/hostile").body());
        assertThat(page.select("main script, main svg, main img")).isEmpty();
        assertThat(page.select("h1").text()).startsWith("<script>alert(1)");
        for (String name :
                List.of("CI%2FCD", "A%2A", "x%5E2", "50%25", "a%5Cb", "a~b%2Bc", "%C3%A9t%C3%A9", "hostile")) {
            assertThat(json(TECHNIQUE + name + ".json").get("nodes").size())
                    .as(name)
                    .isGreaterThan(1);
        }
    }

    @Test
    void thePageListsWhatTheDataHold() throws Exception {
        for (String of : List.of("technique/great", "paper/hostile", "hardware/nvidia-a100")) {
            Document page = Jsoup.parse(caller.get("/neighbourhood/" + of).body());
            List<String> links = page.select("#neighbours a").eachAttr("href");
            assertThat(links).hasSameElementsAs(hrefs(json("/neighbourhood/" + of + ".json")));
            assertThat(page.select(".near").attr("data-near")).isEqualTo("/neighbourhood/" + of + ".json");
            Document other = Jsoup.parse(caller.get("/doc/" + of).body());
            assertThat(other.select(".tabs a:not([aria-current])").attr("href")).isEqualTo("/neighbourhood/" + of);
        }
    }

    @Test
    void itIsKnownByItsTagAndMissingWhereThereIsNone() throws Exception {
        HttpResponse<String> first = caller.get(TECHNIQUE + "quickattn.json");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(caller.get(TECHNIQUE + "quickattn.json", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(caller.get("/neighbourhood/metric/speed").statusCode()).isEqualTo(404);
        assertThat(caller.get("/neighbourhood/").statusCode()).isEqualTo(404);
        assertThat(caller.get(TECHNIQUE + "nothing.json").statusCode()).isEqualTo(404);
        assertThat(caller.get("/neighbourhood/paper/withdrawn").statusCode()).isEqualTo(410);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = caller.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode node(JsonNode near, String label) {
        for (JsonNode node : near.get("nodes")) {
            if (node.get("label").asText().equals(label)) {
                return node;
            }
        }
        return near.path("none");
    }

    private static List<String> hrefs(JsonNode near) {
        return near.get("nodes").findValuesAsText("href").stream().skip(1).toList();
    }

    private static boolean says(JsonNode near, String from, String label, String to) {
        for (JsonNode edge : near.get("edges")) {
            boolean ends = edge.get("source").asText().endsWith(from)
                    && edge.get("target").asText().endsWith(to);
            if (ends && edge.get("label").asText().equals(label)) {
                return true;
            }
        }
        return false;
    }
}
