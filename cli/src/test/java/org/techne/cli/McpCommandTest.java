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

    @TempDir
    private static Path data;

    @BeforeAll
    static void load() {
        Path examples = Path.of(System.getProperty("techne.root"), "examples", "papers.jsonl");
        assertThat(new Program().run("load", examples.toString(), "--data", data.toString()))
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void theLibrarysClientGetsNumbersWithTheirSentences() {
        ServerParameters program = ServerParameters.builder(java())
                .args(arguments("mcp", "--data", data.toString()))
                .build();
        StdioClientTransport transport = new StdioClientTransport(program, new JacksonMcpJsonMapper(JSON));
        try (McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build()) {
            client.initialize();
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
