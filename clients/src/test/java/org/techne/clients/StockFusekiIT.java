package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jena's own server over a folder that was loaded here, with the configuration of this project as it stands. */
class StockFusekiIT {
    private static Process fuseki;
    private static String endpoint;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        // A copy: the database allows one program at a time, and Techne's own server reads the first.
        Programs.run("cp", "-rL", data(), folder.resolve("techne-data").toString())
                .whenOk();
        int port = freePort();
        Path log = folder.resolve("fuseki.log");
        fuseki = new ProcessBuilder(
                        Programs.javaProgram(),
                        "-jar",
                        System.getProperty("techne.fuseki.jar"),
                        "--localhost",
                        "--port=" + port,
                        "--config=" + System.getProperty("techne.root") + "/fuseki-config/techne.ttl")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        endpoint = "http://127.0.0.1:" + port + "/sparql";
        await(log);
    }

    @AfterAll
    static void stop() throws Exception {
        fuseki.destroy();
        fuseki.waitFor();
    }

    @Test
    void aSavedQueryIsAnsweredAlike() throws Exception {
        String query =
                Files.readString(Path.of(System.getProperty("techne.root"), "queries/rq/methods-above-speedup.rq"));
        String ours = ask(ServedExamples.address() + "/sparql", query);
        assertThat(ask(endpoint, query)).isEqualTo(ours);
        assertThat(ours.lines().count()).isGreaterThan(1);
    }

    @Test
    void wordsAreFound() throws Exception {
        String query = """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT ?paper { (?paper ?score) text:query (dcterms:abstract "attention") } ORDER BY DESC(?score) ?paper LIMIT 5
                """;
        assertThat(ask(endpoint, query).lines().count()).isGreaterThan(1);
    }

    @Test
    void nothingIsWrittenAndNothingReachesOut() throws Exception {
        assertThat(status("update=INSERT DATA { <urn:a> <urn:b> <urn:c> }")).startsWith("4");
        assertThat(status("query=SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"))
                .startsWith("4");
    }

    private static String ask(String service, String query) throws Exception {
        return Programs.run("curl", "-sSf", service, "-H", "Accept: text/csv", "--data-urlencode", "query=" + query)
                .whenOk();
    }

    private static String status(String form) throws Exception {
        return Programs.run("curl", "-sS", "-o", "/dev/null", "-w", "%{http_code}", endpoint, "--data-urlencode", form)
                .whenOk();
    }

    private static String data() {
        assertThat(ServedExamples.address()).isNotEmpty();
        return ServedExamples.data().toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(Path log) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofMinutes(2));
        while (!Programs.run("curl", "-s", "-o", "/dev/null", endpoint + "?query=ASK%7B%7D")
                .isOk()) {
            if (!fuseki.isAlive() || Instant.now().isAfter(patience)) {
                throw new AssertionError("fuseki-server did not start:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }
}
