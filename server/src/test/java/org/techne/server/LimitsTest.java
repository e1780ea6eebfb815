package org.techne.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.ServedGraph;
import org.techne.server.http.Admission;
import org.techne.server.http.HttpProblem;
import org.techne.server.query.Questions;
import org.techne.testing.Caller;

/** A real server that lets one query run at a time, for a second and a half. */
class LimitsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Some hundred triples to the fourth. */
    private static final String ENDLESS =
            "/sparql?query=" + Caller.encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    /** As many rows, sent as they are found. */
    private static final String STREAM =
            "/sparql?query=" + Caller.encoded("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

    private static final int MOST_TRIES = 500;

    @TempDir
    private static Path data;

    private static TechneServer server;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        server = TechneServer.start(new ServerOptions(
                0, TestGraph.loaded(data, "/numbers.ttl"), false, 1, Duration.ofMillis(1500), List.of()));
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aQueryPastItsTimeIsAProblem() throws Exception {
        HttpResponse<String> late = admitted(ENDLESS);
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(problem(late)).isEqualTo("Out of time");
        HttpResponse<String> sooner = admitted(ENDLESS + "&timeout=0.2");
        assertThat(problem(sooner)).isEqualTo("Out of time");
    }

    @Test
    void aCutAnswerBreaksTheConnection() throws Exception {
        for (int time = 0; time < 5; time++) {
            try {
                // Where the beginning was not yet sent, it is a problem like any other.
                assertThat(problem(admitted(STREAM))).isEqualTo("Out of time");
            } catch (IOException broken) {
                return;
            }
        }
        throw new AssertionError("no answer was long enough to be cut; ask for more");
    }

    @Test
    void whoComesTooEarlyComesAgain() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> together =
                List.of(got(ENDLESS), got(ENDLESS + "&x=1"), got(ENDLESS + "&x=2"), got(ENDLESS + "&x=3"));
        List<String> titles = together.stream()
                .map(CompletableFuture::join)
                .map(LimitsTest::problem)
                .toList();
        assertThat(titles).contains("Busy", "Out of time");
        assertThat(titles.stream().filter("Busy"::equals).count()).isGreaterThanOrEqualTo(2);
        assertThat(admitted("/sparql?query=" + Caller.encoded("ASK {}")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void savedQuestionsToolsAndNamesWaitAtTheSameGate() throws Exception {
        CompletableFuture<HttpResponse<String>> slow = got(ENDLESS);
        HttpResponse<String> question = caller.get("/api/queries/hardware-used?limit=7");
        for (int limit = 8; question.statusCode() == 200 && limit < MOST_TRIES; limit++) {
            // Who came while the gate was shut has been sent away, and comes again.
            slow = slow.isDone() ? got(ENDLESS + "&x=" + limit) : slow;
            question = caller.get("/api/queries/hardware-used?limit=" + limit);
        }
        assertThat(problem(question)).isEqualTo("Busy");
        assertThat(caller.form("/reconcile", Map.of("queries", "{\"q\":{\"query\":\"A100\"}}"))
                        .statusCode())
                .isEqualTo(503);
        String call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"sparql\","
                + "\"arguments\":{\"query\":\"ASK {}\"}}}";
        JsonNode tool = JSON.readTree(
                caller.post("/mcp", call, "Content-Type", "application/json").body());
        assertThat(tool.at("/result/isError").asBoolean()).isTrue();
        assertThat(tool.at("/result/content/0/text").asText()).startsWith("Busy");
        assertThat(problem(slow.join())).isEqualTo("Out of time");
        assertThat(caller.get("/doc/paper/one.ttl").statusCode()).isEqualTo(200);
    }

    @Test
    void aSavedQuestionPastItsTimeIsAProblem(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("endless.rq"), """
                #+ summary: Everything with everything
                #+ description: Takes for ever.
                #+ tags: [test]
                SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l
                """);
        SavedQuery endless = QueryCatalog.fromFolder(folder).find("endless").orElseThrow();
        ServedGraph served = ServedGraph.of(data.resolve("000001"));
        Graphs graphs = new Graphs();
        graphs.put(served.open());
        Questions questions = new Questions(graphs, new Admission(1), Duration.ofMillis(200));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> questions.answer(endless, Map.of(), 10, 1))
                    .isInstanceOfSatisfying(
                            HttpProblem.class,
                            late -> assertThat(late.problem().title()).isEqualTo("Out of time"));
        }
        served.close(graphs.now().dataset());
    }

    private static CompletableFuture<HttpResponse<String>> got(String path) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return caller.get(path);
                    } catch (IOException | InterruptedException failed) {
                        throw new CompletionException(failed);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    /** The answer once the gate lets one in: the query before gives its place back a little after its last byte. */
    private static HttpResponse<String> admitted(String path) throws Exception {
        HttpResponse<String> answer = caller.get(path);
        for (int time = 0; isBusy(answer) && time < MOST_TRIES; time++) {
            answer = caller.get(path);
        }
        return answer;
    }

    private static boolean isBusy(HttpResponse<String> answer) {
        return answer.statusCode() == 503 && problem(answer).equals("Busy");
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        try {
            return JSON.readTree(answer.body()).path("title").asText();
        } catch (IOException cut) {
            throw new AssertionError(answer.body(), cut);
        }
    }
}
