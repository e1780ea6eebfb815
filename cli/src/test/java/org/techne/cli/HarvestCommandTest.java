package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against a real server of two pages, and the load of what it fetched. */
class HarvestCommandTest {
    private record Answer(int status, String body) {}

    private final Program program = new Program();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<HttpServer> server = Optional.empty();

    @TempDir
    private Path temp;

    @BeforeEach
    void start() throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/oai", this::answer);
        started.start();
        server = Optional.of(started);
    }

    @AfterEach
    void stop() {
        server.ifPresent(running -> running.stop(0));
    }

    @Test
    void pagesOfAHarvestThatIsTakenUpAgainAreLoaded() {
        answers.add(page("2601.00001", "next"));
        answers.add(new Answer(503, ""));
        answers.add(page("2601.00002", ""));
        Path folder = temp.resolve("new");
        assertThat(harvest(folder)).isZero();
        assertThat(program.out()).isEqualTo(folder + "\n");
        assertThat(program.err()).isEqualTo("2 pages in " + folder + ". Now: techne load " + folder + "\n");
        assertThat(harvest(folder)).isZero();
        assertThat(asked)
                .containsExactly(
                        "verb=ListRecords&metadataPrefix=arXiv&from=2026-01-01&set=cs",
                        "verb=ListRecords&resumptionToken=next",
                        "verb=ListRecords&resumptionToken=next");
        assertThat(program.run("load", folder.toString(), "--to", temp + "/out.nt"))
                .isZero();
        assertThat(program.err()).contains("2 records of 2 papers");
    }

    @Test
    void aDayWithoutNewsIsNoFault() {
        answers.add(new Answer(200, "<OAI-PMH><error code=\"noRecordsMatch\">none</error></OAI-PMH>"));
        assertThat(harvest(temp.resolve("none"))).isZero();
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("no record that changed");
    }

    @Test
    void refusalsAreFailuresAndMistakesAreUsage() {
        answers.add(new Answer(404, ""));
        assertThat(harvest(temp.resolve("404"))).isEqualTo(1);
        assertThat(program.err()).contains("answers with status 404").doesNotContain("Exception");
        assertThat(program.run("harvest", "--set", "cs")).isEqualTo(2);
        assertThat(program.run("harvest", "--from", "2026-13-01")).isEqualTo(2);
        assertThat(program.run("harvest", "--from", "2026-02-01", "--until", "2026-01-01"))
                .isEqualTo(2);
        assertThat(program.err()).contains("give the earlier day first");
        assertThat(program.run("harvest", "--from", "2026-02-01", "--pause", "-1"))
                .isEqualTo(2);
    }

    private int harvest(Path folder) {
        String address = "http://localhost:" + server.orElseThrow().getAddress().getPort() + "/oai";
        return program.run(
                "harvest", "--from=2026-01-01", "--set=cs", "--pause=0.01", "--to=" + folder, "--service=" + address);
    }

    private static Answer page(String id, String token) {
        return new Answer(200, """
                <?xml version="1.0"?>
                <OAI-PMH><ListRecords><record><header><identifier>oai:arXiv.org:%s</identifier></header><metadata>
                <arXiv><id>%s</id><title>T %s</title><categories>cs.LG</categories><abstract>A.</abstract></arXiv>
                </metadata></record><resumptionToken>%s</resumptionToken></ListRecords></OAI-PMH>
                """.formatted(id, id, id, token));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getRawQuery());
        Answer answer = answers.remove();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (answer.status() == 503) {
            exchange.getResponseHeaders().add("Retry-After", "0");
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
