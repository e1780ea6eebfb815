package org.techne.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.testing.Caller;

/** A later load takes the place of the graph while requests run: no request fails, and none sees both. */
class SwapTest {
    private static final int PAPERS = 60;
    private static final int WAIT_SECONDS = 60;
    private static final List<String> FACES = List.of(
            "/sparql?query="
                    + Caller.encoded("SELECT ?t { ?p a <https://w3id.org/techne/ontology#Paper> ;"
                            + " <http://purl.org/dc/terms/title> ?t }"),
            "/doc/technique/shared",
            "/doc/technique/shared.ttl",
            "/api/queries/where-introduced.csv?technique=shared",
            "/search?q=title",
            "/reconcile/preview?id=technique/shared",
            "/");

    @TempDir
    private static Path data;

    private static TechneServer server;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        load("000001", "Before");
        server = TechneServer.start(ServerOptions.of(0, data));
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void everyAnswerIsOfOneVersion() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        AtomicInteger answers = new AtomicInteger();
        String tag = tag();
        List<Thread> clients = FACES.stream()
                .map(face -> Thread.ofVirtual().start(() -> ask(face, done, faults, answers)))
                .toList();
        load("000002", "After");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        for (String face : FACES) {
            while (!caller.get(face).body().contains("After") && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(caller.get(face).body()).as(face).contains("After");
        }
        done.set(true);
        for (Thread client : clients) {
            client.join();
        }
        assertThat(faults).isEmpty();
        assertThat(answers.get()).isGreaterThan(FACES.size() * 3);
        assertThat(tag()).isNotEqualTo(tag).startsWith("\"000002-");
    }

    private static void ask(String face, AtomicBoolean done, Queue<String> faults, AtomicInteger answers) {
        boolean seenAfter = false;
        try {
            while (!done.get()) {
                HttpResponse<String> answer = caller.get(face);
                boolean before = answer.body().contains("Before");
                boolean after = answer.body().contains("After");
                if (answer.statusCode() != 200 || before == after || (before && seenAfter)) {
                    faults.add(face + ": " + answer.statusCode() + (before ? " before" : "") + (after ? " after" : ""));
                }
                seenAfter |= after;
                answers.incrementAndGet();
            }
        } catch (IOException | InterruptedException failed) {
            faults.add(face + ": " + failed);
        }
    }

    private static String tag() throws Exception {
        return caller.method("HEAD", "/dump/techne.nt.gz")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    /** Papers, a technique and a definition that say which version they are of. */
    private static void load(String version, String word) throws Exception {
        StringBuilder turtle = new StringBuilder("""
                @prefix tn: <https://w3id.org/techne/ontology#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                <https://w3id.org/techne/technique/shared> a tn:Technique , skos:Concept ; skos:prefLabel "Shared WORD" ;
                    skos:definition "WORD" .
                """.replace("WORD", word));
        for (int i = 0; i < PAPERS; i++) {
            turtle.append("<https://w3id.org/techne/paper/").append(i).append("> a tn:Paper ;");
            turtle.append(" tn:introduces <https://w3id.org/techne/technique/shared> ;");
            turtle.append(" tn:uses <https://w3id.org/techne/technique/shared> ;");
            turtle.append(" dcterms:issued \"2024\" ; dcterms:title \"Title ")
                    .append(word)
                    .append(' ')
                    .append(i);
            turtle.append("\" .\n");
        }
        Path file = Files.createTempFile("swap", ".ttl");
        Files.writeString(file, turtle);
        TestGraph.load(data, version, file);
        Files.delete(file);
    }
}
