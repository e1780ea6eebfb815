package org.techne.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.techne.queries.Parameter;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.ServerOptions;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** Whatever stands in a parameter: the answer has the query's own columns, or it is a problem of the request. */
class HostileRequestsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<SavedQuery> QUERIES = QueryCatalog.fromClasspath().list();
    /** Said of nothing that a question is about; whoever reads it has changed a question. */
    private static final String SECRET = "a-secret-that-no-question-asks-for";

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\"\"\"",
            "\\",
            "\\u0022",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u0007",
            "\u2028",
            ">",
            "<",
            "}",
            "{",
            ")",
            "(",
            "#",
            ";",
            ".",
            "?s ?p ?o",
            " UNION ",
            " OPTIONAL { ?x ?y ?z } ",
            "*/",
            "%3E",
            "%",
            "%00",
            "&",
            "=",
            "+",
            "http://a/",
            "http://a/> <b",
            "urn:a:",
            "metric:",
            "nvidia-a100",
            "A100",
            "2",
            "-1",
            "1e9",
            "NaN",
            "2024-02-30",
            "} SELECT * { ?s ?p ?o } #",
            "VALUES ?min { 1 }",
            "$",
            "${7*7}",
            "<script>",
            "İ",
            "\uFEFF",
            "𝛔",
            "\u202E",
            " ",
            "../",
            "AND OR NOT",
            "\"~2^4",
            "[* TO *]");

    private static Path data;
    private static TechneServer server;
    private static Caller caller;

    @BeforeContainer
    static void start() throws Exception {
        data = Files.createTempDirectory("techne-hostile-");
        Path triples = data.resolve("secret.ttl");
        String numbers = Files.readString(TestGraph.triples("/numbers.ttl"));
        Files.writeString(triples, numbers + "<urn:x> <urn:y> \"" + SECRET + "\" .\n");
        server = TechneServer.start(ServerOptions.of(0, TestGraph.load(data, "000001", triples)));
        caller = new Caller(server.address());
    }

    @AfterContainer
    static void stop() throws IOException {
        server.close();
    }

    @Property(tries = 250, seed = "1")
    void aValueNeverChangesTheQuestion(@ForAll("places") Place place, @ForAll("hostile") String value)
            throws Exception {
        HttpResponse<String> answer = caller.get(
                "/api/queries/" + place.query().name() + "?" + Caller.encoded(Map.of(place.parameter(), value)),
                "Accept",
                "application/sparql-results+json, application/problem+json;q=0.5");
        assertThat(answer.body()).doesNotContain(SECRET);
        if (answer.statusCode() == 200 && JSON.readTree(answer.body()).has("head")) {
            List<String> columns = new ArrayList<>();
            JSON.readTree(answer.body()).at("/head/vars").forEach(column -> columns.add(column.asText()));
            assertThat(columns).isEqualTo(place.query().columns());
        } else if (answer.statusCode() != 200) {
            isProblem(answer);
        }
    }

    @Property(tries = 100, seed = "2")
    void everyOtherFaceKeepsItsHeadToo(@ForAll("hostile") String value) throws Exception {
        String encoded = Caller.encoded(value);
        for (String path : List.of(
                "/search?q=",
                "/compare?a=",
                "/board/speed?hardware=",
                "/browse?iri=",
                "/queries/methods-above-speedup?min=",
                "/reconcile?queries=",
                "/reconcile/suggest/entity?prefix=",
                "/reconcile/suggest/entity?cursor=",
                "/reconcile/view?id=",
                "/reconcile/preview?id=",
                "/doc/technique/",
                "/neighbourhood/technique/",
                "/dump/",
                "/api/queries/")) {
            HttpResponse<String> answer = caller.get(path + encoded, "Accept", "application/json, text/html;q=0.9");
            assertThat(answer.statusCode()).as(path + encoded).isLessThan(500);
            assertThat(answer.body()).as(path + encoded).doesNotContain("<script>alert", "at org.techne");
        }
    }

    @Example
    void aRequestThatCannotBeReadIsAProblemToo() throws Exception {
        String question = "/api/queries/methods-above-speedup?min=";
        for (String raw :
                List.of(question + "%zz", question + "%", question + "%C3", "/api/queries/%00", "/doc/a/%zz")) {
            String answer = raw(raw);
            assertThat(answer)
                    .as(raw)
                    .matches("(?s)HTTP/1.1 (200|4[0-9][0-9]) .*")
                    .doesNotContain("org.eclipse", "\tat ");
        }
        for (int length : new int[] {1_900, 7_000, 100_000}) {
            HttpResponse<String> answer = caller.get(question + "9".repeat(length));
            assertThat(answer.statusCode()).as(length + " digits").isBetween(400, 431);
            isProblem(answer);
        }
    }

    /** A query and one of its parameters, or a name that is none, or one that all of them share. */
    record Place(SavedQuery query, String parameter) {}

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(QUERIES).flatMap(query -> {
            List<String> names = new ArrayList<>(List.of("limit", "page", "format", "} #"));
            query.parameters().stream().map(Parameter::name).forEach(names::add);
            query.parameters().stream().map(Parameter::name).forEach(names::add);
            return Arbitraries.of(names).map(name -> new Place(query, name));
        });
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        return Arbitraries.oneOf(pieces, pieces, any);
    }

    /** The whole answer to a request line that no client would write. */
    private static String raw(String path) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isProblem(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("detail").asText()).isNotBlank();
    }
}
