package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageModelTest {
    private static final String CONTENT =
            "{\\\"names\\\":[],\\\"results\\\":[{\\\"evidence\\\":\\\"a mere 12 ms of your time\\\",\\\"metric\\\":\\\"latency\\\","
                    + "\\\"kind\\\":\\\"Absolute\\\",\\\"change\\\":\\\"None\\\",\\\"low\\\":12,\\\"high\\\":12,\\\"unit\\\":\\\"ms\\\"}]}";

    private final StringWriter err = new StringWriter();
    private int status = 200;

    @TempDir
    private Path temp;

    private HttpServer server;

    LanguageModelTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        byte[] answer = ("{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"" + CONTENT + "\"}}]}")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/v1/chat/completions", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itsResultsEnterTheGraphWithTheirRule() throws IOException {
        assertThat(load("llm")).as(err.toString()).isZero();
        assertThat(temp.resolve("graph.nt")).content().contains("/rule/language-model-result>", "a mere 12 ms");
        assertThat(err.toString()).contains("language model: 1 calls", "1 claims believed");
        assertThat(load("both")).isZero();
        assertThat(err.toString()).contains("language model: 0 calls", "1 answers from the cache");
    }

    @Test
    void aServiceThatRefusesFailsTheCommandAndNamesTheReason() throws IOException {
        status = 401;
        assertThat(load("both")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("1 refused by the service; first: status 401");
    }

    private int load(String engine) throws IOException {
        err.getBuffer().setLength(0);
        Path papers = Files.writeString(
                temp.resolve("papers.jsonl"),
                "{\"id\": \"2401.01234\", \"title\": \"On haste\", \"abstract\": \"It asks a mere 12 ms of your time.\"}\n");
        return Techne.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute(
                        "load",
                        papers.toString(),
                        "--to",
                        temp.resolve("graph.nt").toString(),
                        "--engine",
                        engine,
                        "--llm-url",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
                        "--llm-model",
                        "small",
                        "--llm-cache",
                        temp.resolve("cache").toString());
    }
}
