package org.techne.server.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** The tools, called by the protocol library's own client, from a real server. */
class ToolsOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] PROTOCOL = {
        "Content-Type", "application/json", "Accept", "application/json, text/event-stream"
    };
    private static final String RESULT = "https://w3id.org/techne/paper/one#r1";

    @TempDir
    private static Path data;

    private static TechneServer server;
    private static McpSyncClient client;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        server = TestGraph.served(data, "/numbers.ttl");
        caller = new Caller(server.address());
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder(server.address())
                        .build())
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void everyToolIsListedAndReadsOnly() {
        List<McpSchema.Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(McpSchema.Tool::name)
                .containsExactly("search", "entity", "results", "evidence", "list_queries", "run_query", "sparql");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.description()).hasSizeGreaterThan(80);
            assertThat(tool.outputSchema()).isNotEmpty();
        });
        assertThat(client.getServerInfo().name()).isEqualTo("techne");
        assertThat(client.getServerInstructions()).contains("minFactor");
    }

    @Test
    void theFlagshipQuestionTakesOneCall() {
        JsonNode answer = called("results", Map.of("metric", "speed", "hardware", "A100", "minFactor", 2));
        assertThat(answer.at("/understood/hardware/name").asText()).isEqualTo("NVIDIA A100");
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/truncated").asBoolean()).isFalse();
        JsonNode result = answer.at("/results/0");
        assertThat(result.at("/value").asText()).isEqualTo("up to 3.5×");
        assertThat(result.at("/methods/0/name").asText()).isEqualTo("QuickAttn");
        assertThat(result.at("/quote").asText()).contains("3.5x faster");
        assertThat(called("results", Map.of("hardware", "GPU", "minFactor", 3.6))
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(called("results", Map.of("paper", "Quick attention for long texts"))
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void thingsAreFoundAndDescribed() {
        JsonNode hits =
                called("search", Map.of("query", "quick attention", "limit", 5)).at("/hits");
        assertThat(hits.findValuesAsText("name")).contains("Quick attention for long texts");
        assertThat(called("search", Map.of("query", "long texts", "kind", "dataset"))
                        .at("/hits/0/name")
                        .asText())
                .isEqualTo("LongTexts");
        JsonNode device = called("entity", Map.of("name", "A100"));
        assertThat(device.at("/iri").asText()).endsWith("/hardware/nvidia-a100");
        assertThat(device.at("/broader/0/name").asText()).isEqualTo("GPU");
        assertThat(device.at("/results").asInt()).isEqualTo(1);
        assertThat(called("entity", Map.of("name", "paper/one"))
                        .at("/values/abstract")
                        .asText())
                .contains("QuickAttn");
    }

    @Test
    void aNumberLeadsToItsSentence() {
        JsonNode evidence = called("evidence", Map.of("result", RESULT));
        assertThat(evidence.at("/quote").asText()).isEqualTo("It is up to 3.5x faster than SlowAttn on an A100");
        String summary = evidence.at("/abstract").asText();
        assertThat(summary.substring(
                        evidence.at("/start").asInt(), evidence.at("/end").asInt()))
                .isEqualTo(evidence.at("/quote").asText());
    }

    @Test
    void savedQuestionsAreListedAndAnswered() {
        assertThat(called("list_queries", Map.of()).at("/queries").findValuesAsText("name"))
                .contains("methods-above-speedup");
        JsonNode answer = called(
                "run_query",
                Map.of("name", "methods-above-speedup", "parameters", Map.of("hardware", "A100", "min", 2)));
        assertThat(answer.at("/rows/0/method").asText()).isEqualTo("QuickAttn");
        assertThat(answer.at("/rows/0/factor").decimalValue()).isEqualByComparingTo("3.5");
    }

    @Test
    void sparqlIsCutAtTheLimitAndSaysSo() {
        JsonNode cut = called("sparql", Map.of("query", "SELECT ?s { ?s ?p ?o }", "limit", 3));
        assertThat(cut.at("/rows")).hasSize(3);
        assertThat(cut.at("/truncated").asBoolean()).isTrue();
        JsonNode whole = called("sparql", Map.of("query", "SELECT * { hardware:nvidia-a100 skos:prefLabel ?name }"));
        assertThat(whole.at("/truncated").asBoolean()).isFalse();
        assertThat(whole.at("/rows/0/name").asText()).isEqualTo("NVIDIA A100");
        assertThat(called("sparql", Map.of("query", "ASK { ?s a tn:Paper }"))
                        .at("/boolean")
                        .asBoolean())
                .isTrue();
        JsonNode graph = called("sparql", Map.of("query", "DESCRIBE paper:one", "limit", 2));
        assertThat(graph.at("/triples").asInt()).isEqualTo(2);
        assertThat(graph.at("/truncated").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrongIsSaidWithItsMend() {
        assertThat(refused("sparql", Map.of("query", "INSERT DATA { <urn:a> <urn:b> <urn:c> }")))
                .contains("only reads");
        assertThat(refused("sparql", Map.of("query", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")))
                .isNotEmpty();
        assertThat(refused("results", Map.of("hardware", "A10"))).contains("NVIDIA A100");
        assertThat(refused("results", Map.of())).contains("at least one");
        assertThat(refused("results", Map.of("colour", "red"))).contains("colour");
        assertThat(refused("entity", Map.of("name", "nothing like it"))).contains("search");
        assertThat(refused("run_query", Map.of("name", "methods-above-speed"))).contains("methods-above-speedup");
        assertThat(refused("run_query", Map.of("name", "methods-above-speedup", "parameters", Map.of("min", "two"))))
                .contains("E521");
        assertThat(refused("evidence", Map.of("result", "urn:x> } DROP ALL #"))).contains("tool results");
    }

    @Test
    void aWebPageOfAnotherOriginCallsNothing() throws Exception {
        String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
        for (String origin : List.of("https://evil.example", "http://127.0.0.1.evil.example", "null", "file://x")) {
            assertThat(caller.post("/mcp", ping, with("Origin", origin)).statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        for (String origin : List.of("http://localhost:5173", "http://127.0.0.1", "http://[::1]:80")) {
            HttpResponse<String> answer = caller.post("/mcp", ping, with("Origin", origin));
            assertThat(answer.statusCode()).as(origin).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(origin);
        }
    }

    @Test
    void whatIsNoProtocolIsToldPlainly() throws Exception {
        assertThat(caller.get("/mcp").statusCode()).isEqualTo(405);
        assertThat(caller.post("/mcp", "{}", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(caller.post("/mcp", "{}", "Content-Type", "application/json", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(406);
        for (String broken :
                List.of("{", "[]", "{}", "\"a\"", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nothing\"}")) {
            HttpResponse<String> answer = caller.post("/mcp", broken, PROTOCOL);
            assertThat(answer.statusCode()).as(broken).isLessThan(500);
            assertThat(answer.body()).as(broken).doesNotContain("stackTrace", ".java", "at org.", "at io.");
        }
    }

    private static String[] with(String name, String value) {
        return new String[] {PROTOCOL[0], PROTOCOL[1], PROTOCOL[2], PROTOCOL[3], name, value};
    }

    private static JsonNode called(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).as(result.content().toString()).isFalse();
        assertThat(text(result)).isNotBlank();
        return JSON.valueToTree(result.structuredContent());
    }

    private static String refused(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).as(tool + arguments).isTrue();
        return text(result);
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }
}
