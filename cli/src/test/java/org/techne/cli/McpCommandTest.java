package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, spoken to by the protocol library's own client, and by hand. */
class McpCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAPER =
            "{\"id\":\"2401.00001\",\"title\":\"%s\",\"abstract\":\"We introduce LateNet.\",\"date\":\"2024-01-02\"}\n";
    private static final String TITLES =
            "SELECT ?title { ?p a <https://w3id.org/techne/ontology#Paper> ; <http://purl.org/dc/terms/title> ?title }";

    @TempDir
    private static Path data;

    @BeforeAll
    static void load() {
        load(Path.of(System.getProperty("techne.root"), "examples", "papers.jsonl"), data);
    }

    @Test
    void theLibrarysClientGetsNumbersWithTheirSentences() {
        try (McpSyncClient client = client(data)) {
            assertThat(client.listTools().tools()).hasSize(7);
            McpSchema.CallToolResult result = client.callTool(McpSchema.CallToolRequest.builder("results")
                    .arguments(Map.of("metric", "speed", "hardware", "A100", "minFactor", 2))
                    .build());
            JsonNode content = JSON.valueToTree(result.structuredContent());
            assertThat(content.at("/results").findValuesAsText("quote")).isNotEmpty();
            assertThat(content.at("/results/0/factor").asDouble()).isGreaterThan(2);
        }
    }

    @Test
    void aLaterLoadAnswersWithoutANewStart(@TempDir Path growing) throws Exception {
        Path paper = growing.resolve("paper.jsonl");
        Path folder = growing.resolve("data");
        load(Files.writeString(paper, PAPER.formatted("Early")), folder);
        try (McpSyncClient client = client(folder)) {
            assertThat(titles(client)).isEqualTo("Early");
            load(Files.writeString(paper, PAPER.formatted("Late")), folder);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (titles(client).equals("Early") && System.nanoTime() < end) {
                Thread.sleep(200);
            }
            assertThat(titles(client)).isEqualTo("Late");
        }
    }

    @Test
    void nothingButTheProtocolIsOnStandardOutputAndAllIsAnsweredBeforeTheEnd() throws Exception {
        String messages = """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"sparql","arguments":{"query":"SELECT nonsense"}}}
                this is no message
                {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search","arguments":{"query":"A100"}}}
                """;
        Process program = new ProcessBuilder(command("mcp", "--data", data.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        program.getOutputStream().write(messages.getBytes(StandardCharsets.UTF_8));
        program.getOutputStream().close();
        List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(4);
        for (String line : lines) {
            assertThat(JSON.readTree(line).at("/jsonrpc").asText()).isEqualTo("2.0");
        }
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aFolderWithoutAGraphIsToldOnStandardError(@TempDir Path empty) {
        Program program = new Program();
        assertThat(program.run("mcp", "--data", empty.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("techne load");
    }

    private static void load(Path file, Path folder) {
        assertThat(new Program().run("load", file.toString(), "--data", folder.toString()))
                .isEqualTo(ExitCode.OK);
    }

    private static McpSyncClient client(Path folder) {
        ServerParameters program = ServerParameters.builder(java())
                .args(arguments("mcp", "--data", folder.toString()))
                .build();
        McpSyncClient client = McpClient.sync(new StdioClientTransport(program, new JacksonMcpJsonMapper(JSON)))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
        return client;
    }

    private static String titles(McpSyncClient client) {
        McpSchema.CallToolResult result = client.callTool(McpSchema.CallToolRequest.builder("sparql")
                .arguments(Map.of("query", TITLES))
                .build());
        assertThat(result.isError()).as(result.content().toString()).isFalse();
        JsonNode content = JSON.valueToTree(result.structuredContent());
        return String.join(" and ", content.at("/rows").findValuesAsText("title"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String[] arguments(String... of) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), "org.techne.cli.Techne"));
        arguments.addAll(List.of(of));
        return arguments.toArray(String[]::new);
    }

    private static List<String> command(String... of) {
        List<String> command = new java.util.ArrayList<>(List.of(java()));
        command.addAll(List.of(arguments(of)));
        return command;
    }
}
