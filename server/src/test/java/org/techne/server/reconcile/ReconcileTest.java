package org.techne.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** The service from a real server; every answer is held to a schema of the specification's fields. */
class ReconcileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private static Path data;

    private static TechneServer server;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        server = TestGraph.served(data, "/names.ttl");
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theManifestSaysWhatThereIs() throws Exception {
        HttpResponse<String> answer = caller.get("/reconcile", "Origin", "https://elsewhere.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        JsonNode manifest = valid("manifest", answer);
        assertThat(manifest.at("/identifierSpace").asText()).isEqualTo("https://w3id.org/techne/");
        assertThat(manifest.at("/defaultTypes").findValuesAsText("id"))
                .containsExactly("technique", "dataset", "task", "hardware", "metric");
        String view = manifest.at("/view/url").asText().replace("{{id}}", "hardware%2Fnvidia-a100");
        HttpResponse<String> viewed = caller.get(view.substring(server.address().length()));
        assertThat(viewed.statusCode()).isEqualTo(303);
        assertThat(viewed.headers().firstValue("Location").orElse("")).endsWith("/doc/hardware/nvidia-a100");
    }

    @Test
    void theWayANameIsWrittenDecidesHowSureItIs() throws Exception {
        assertThat(best("NVIDIA A100")).isEqualTo("hardware/nvidia-a100 100.0 match");
        assertThat(best("A100")).isEqualTo("hardware/nvidia-a100 95.0 match");
        assertThat(best("nvidia  a-100")).isEqualTo("hardware/nvidia-a100 90.0 match");
        assertThat(best("https://w3id.org/techne/hardware/nvidia-a100")).isEqualTo("hardware/nvidia-a100 100.0 match");
        assertThat(best("hardware/nvidia-a100")).isEqualTo("hardware/nvidia-a100 100.0 match");
        assertThat(best("NVIDA A100")).startsWith("hardware/nvidia-a100 ").doesNotEndWith("match");
        assertThat(best("flash attention")).isEqualTo("technique/flashattention 90.0 match");
        assertThat(best("FlashAttention2")).isEqualTo("technique/flashattention-2 90.0 match");
        assertThat(best("a100 80gb")).isEqualTo("hardware/nvidia-a100-80gb 85.0 match");
        assertThat(best("C")).isEqualTo("technique/c 100.0 match");
        assertThat(best("c++")).isEqualTo("technique/c++ 90.0 match");
        assertThat(best("σ-nets")).isEqualTo("technique/sigma 100.0 match");
        assertThat(asked("{\"q\":{\"query\":\"zzzzzz\"}}").at("/q/result")).isEmpty();
    }

    @Test
    void namesakesAreNotGuessedButToldApartByTypeAndProperties() throws Exception {
        JsonNode both = asked("{\"q\":{\"query\":\"Mercury\"}}").at("/q/result");
        assertThat(both.findValuesAsText("id")).contains("technique/mercury", "dataset/mercury");
        assertThat(both.findValuesAsText("match")).containsOnly("false");
        JsonNode typed = asked("{\"q\":{\"query\":\"Mercury\",\"type\":\"dataset\",\"limit\":1}}")
                .at("/q/result");
        assertThat(typed).hasSize(1);
        assertThat(typed.at("/0/match").asBoolean()).isTrue();
        JsonNode told = asked(
                        "{\"q\":{\"query\":\"Mercury\",\"properties\":[{\"pid\":\"forTask\",\"v\":\"reading\"}]}}")
                .at("/q/result");
        assertThat(told.at("/0/id").asText()).isEqualTo("dataset/mercury");
        assertThat(told.at("/0/match").asBoolean()).isTrue();
        assertThat(told.at("/1/score").asDouble())
                .isLessThan(told.at("/0/score").asDouble());
        JsonNode unnamed = asked(
                        "{\"q\":{\"properties\":[{\"pid\":\"broader\",\"v\":{\"id\":\"technique/attention\"}}]}}")
                .at("/q/result");
        assertThat(unnamed.findValuesAsText("id")).contains("technique/flashattention");
    }

    @Test
    void aBatchComesByFormAsWellAsByAddress() throws Exception {
        String batch = "{\"q0\":{\"query\":\"A100\"},\"q1\":{\"query\":\"Mercury\",\"type\":[\"technique\"]}}";
        JsonNode posted = valid("results", caller.form("/reconcile", Map.of("queries", batch)));
        JsonNode got = valid("results", caller.get("/reconcile?queries=" + Caller.encoded(batch)));
        assertThat(posted).isEqualTo(got);
        assertThat(posted.at("/q1/result/0/id").asText()).isEqualTo("technique/mercury");
    }

    @Test
    void whatIsTypedIsCompleted() throws Exception {
        JsonNode things = valid("suggest", caller.get("/reconcile/suggest/entity?prefix=flash"));
        assertThat(things.at("/result/0/id").asText()).isEqualTo("technique/flashattention");
        assertThat(things.at("/result/0/notable/0/id").asText()).isEqualTo("technique");
        int all = things.at("/result").size();
        assertThat(valid("suggest", caller.get("/reconcile/suggest/entity?prefix=flash&cursor=1"))
                        .at("/result"))
                .hasSize(all - 1);
        assertThat(valid("suggest", caller.get("/reconcile/suggest/type?prefix=hard"))
                        .at("/result/0/id")
                        .asText())
                .isEqualTo("hardware");
        assertThat(valid("suggest", caller.get("/reconcile/suggest/property?prefix=mem"))
                        .at("/result/0/id")
                        .asText())
                .isEqualTo("memory");
    }

    @Test
    void columnsAreFilled() throws Exception {
        assertThat(valid("proposals", caller.get("/reconcile/properties?type=hardware"))
                        .at("/properties")
                        .findValuesAsText("id"))
                .contains("memory", "releaseYear")
                .doesNotContain("forTask");
        String asked = "{\"ids\":[\"hardware/nvidia-a100\",\"hardware/none\"],"
                + "\"properties\":[{\"id\":\"releaseYear\"},{\"id\":\"broader\"},{\"id\":\"memory\"}]}";
        JsonNode rows = valid("extension", caller.form("/reconcile", Map.of("extend", asked)));
        assertThat(rows.at("/rows/hardware~1nvidia-a100/releaseYear/0/int").asInt())
                .isEqualTo(2020);
        assertThat(rows.at("/rows/hardware~1nvidia-a100/broader/0/id").asText()).isEqualTo("hardware/gpu");
        assertThat(rows.at("/rows/hardware~1none/memory")).isEmpty();
    }

    @Test
    void aCardMayBeFramedAndIsEscaped() throws Exception {
        HttpResponse<String> card = caller.get("/reconcile/preview?id=technique%2Fhostile");
        assertThat(card.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *")
                .contains("default-src 'none'");
        var page = Jsoup.parse(card.body());
        assertThat(page.select("script, svg, img, [onload]")).isEmpty();
        assertThat(page.text()).contains("<svg onload=alert(1)>");
        assertThat(caller.get("/reconcile/preview?id=technique/none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoQueryIsRefused() throws Exception {
        for (String queries : new String[] {"x", "[]", "{\"q\":{}}", "{\"q\":1}", "{\"q\":{\"query\":\" \"}}"}) {
            HttpResponse<String> answer = caller.form("/reconcile", Map.of("queries", queries));
            assertThat(answer.statusCode()).as(queries).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
        }
        StringBuilder many = new StringBuilder("{\"q\":{\"query\":\"x\"}");
        for (int i = 0; i < 100; i++) {
            many.append(",\"q").append(i).append("\":{\"query\":\"x\"}");
        }
        assertThat(caller.form("/reconcile", Map.of("queries", many + "}")).statusCode())
                .isEqualTo(413);
        String huge = "{\"q\":{\"query\":\"" + "x".repeat(1_100_000) + "\"}}";
        assertThat(caller.form("/reconcile", Map.of("queries", huge)).statusCode())
                .isEqualTo(413);
        assertThat(caller.get("/reconcile/nothing").statusCode()).isEqualTo(404);
    }

    private static String best(String name) throws Exception {
        String query = JSON.createObjectNode()
                .set("q", JSON.createObjectNode().put("query", name))
                .toString();
        JsonNode best = asked(query).at("/q/result/0");
        return best.path("id").asText() + " " + best.path("score").asDouble()
                + (best.path("match").asBoolean() ? " match" : "");
    }

    private static JsonNode asked(String queries) throws Exception {
        return valid("results", caller.form("/reconcile", Map.of("queries", queries)));
    }

    private static JsonNode valid(String schema, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (InputStream in = ReconcileTest.class.getResourceAsStream("/reconcile/" + schema + ".json")) {
            assertThat(SCHEMAS.getSchema(in).validate(answer.body(), InputFormat.JSON))
                    .isEmpty();
        }
        return JSON.readTree(answer.body());
    }
}
