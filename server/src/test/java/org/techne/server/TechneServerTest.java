package org.techne.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.testing.Caller;

class TechneServerTest {
    private static TechneServer server;
    private static Caller caller;

    @TempDir
    private static Path data;

    @BeforeAll
    static void start() throws Exception {
        server = TestGraph.served(data, "/graph.ttl");
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void sparqlAnswersInTheFormatsAskedFor() throws Exception {
        HttpResponse<String> csv = get("/sparql?query=" + Caller.encoded("SELECT (1 AS ?x) {}"), "text/csv");
        assertThat(csv.body()).isEqualTo("x\r\n1\r\n");
        assertThat(csv.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(get("/sparql?query=" + Caller.encoded("ASK {}"), "image/png").statusCode())
                .isEqualTo(406);
        HttpResponse<String> wrong = get("/sparql?query=SELECT", "*/*");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(get("/sparql", "text/turtle").body()).contains("sd:Service");
    }

    @ParameterizedTest
    @CsvSource({
        "rdf+xml,application/rdf+xml",
        "turtle,text/turtle",
        "ttl,text/turtle",
        "n3,text/turtle",
        "nt,application/n-triples",
        "json-ld,application/ld+json",
        "jsonld,application/ld+json",
        "text/turtle,text/turtle"
    })
    void sparqlKnowsFormatsByTheNamesThatClientsGiveThem(String name, String type) throws Exception {
        String query =
                "/sparql?query=" + Caller.encoded("CONSTRUCT WHERE { ?s ?p ?o }") + "&format=" + Caller.encoded(name);
        HttpResponse<String> answer = get(query, "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void sparqlReachesNeitherOutNorIn() throws Exception {
        String service = "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }";
        assertThat(get("/sparql?query=" + Caller.encoded(service), "*/*").statusCode())
                .isEqualTo(422);
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        assertThat(caller.post("/sparql", update, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(get("/sparql?query=" + Caller.encoded("ASK { <urn:a> ?p ?o }"), "application/sparql-results+json")
                        .body())
                .contains("false");
    }

    @Test
    void wordsAreFound() throws Exception {
        assertThat(get("/search?q=quick", "text/html").body())
                .contains("QuickAttn")
                .contains("Quick attention");
    }

    @Test
    void thingsLeadToDocuments() throws Exception {
        HttpResponse<String> id = get("/id/technique/quickattn", "*/*");
        assertThat(id.statusCode()).isEqualTo(303);
        assertThat(id.headers().firstValue("Location").orElse("")).endsWith("/doc/technique/quickattn");
        HttpResponse<String> turtle = get("/doc/technique/quickattn", "text/turtle");
        assertThat(turtle.headers().firstValue("Vary").orElse("")).contains("Accept");
        String tag = turtle.headers().firstValue("ETag").orElseThrow();
        assertThat(caller.get("/doc/technique/quickattn", "Accept", "text/turtle", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/doc/technique/quickattn", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/doc/technique/none", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get("/doc/paper/withdrawn", "text/html").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/doc/paper/one", "/doc/technique/quickattn", "/doc/paper/hostile", "/doc/hardware/nvidia-a100"})
    void everyFormatSaysTheSame(String path) throws Exception {
        Model turtle = model(path + ".ttl", Lang.TURTLE);
        assertThat(turtle.isEmpty()).isFalse();
        Map<String, Lang> others = Map.of(".nt", Lang.NTRIPLES, ".jsonld", Lang.JSONLD, ".rdf", Lang.RDFXML);
        for (Map.Entry<String, Lang> other : others.entrySet()) {
            assertThat(model(path + other.getKey(), other.getValue()).isIsomorphicWith(turtle))
                    .as(path + other.getKey())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CI%2FCD,CI/CD",
        "CI%2fCD,CI/CD",
        "A%2A,A*",
        "A*,A*",
        "x%5E2,x^2",
        "50%25,50%",
        "a%5Cb,a\\b",
        "a~b%2Bc,a~b+c",
        "a~b+c,a~b+c",
        "%C3%A9t%C3%A9,été",
        "%c3%a9t%c3%a9,été"
    })
    void namesWithAnyCharacterHaveDocuments(String slug, String name) throws Exception {
        HttpResponse<String> id = get("/id/technique/" + slug, "*/*");
        String document = id.headers().firstValue("Location").orElseThrow();
        String path = document.substring(server.address().length());
        assertThat(Jsoup.parse(get(path, "text/html").body()).select("h1").text())
                .isEqualTo(name);
        Model model = model(path + ".ttl", Lang.TURTLE);
        assertThat(model.listObjects().mapWith(Object::toString).toList()).contains(name);
        String thing = "https://w3id.org/techne/" + path.substring("/doc/".length());
        assertThat(model.contains(model.createResource(thing), RDF.type)).isTrue();
    }

    @Test
    void aMetricWithASlashInItsNameHasABoard() throws Exception {
        assertThat(get("/board/wer%2Fcer", "text/html").body()).contains("WER/CER");
    }

    @Test
    void headSaysWhatGetWould() throws Exception {
        for (String path : new String[] {"/", "/doc/paper/one.ttl", "/sparql?query=" + Caller.encoded("ASK {}")}) {
            HttpResponse<String> answer = caller.method("HEAD", path, "Accept", "*/*");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(-1))
                    .as(path)
                    .isPositive();
        }
    }

    @Test
    void questionsAreAnsweredAndValuesChecked() throws Exception {
        String path = "/api/queries/methods-above-speedup";
        assertThat(get(path + ".json?hardware=A100&min=2", "*/*").body())
                .contains("QuickAttn")
                .contains("3.5");
        assertThat(get(path + ".csv?min=4", "*/*").body().lines()).hasSize(1);
        HttpResponse<String> unknown = get(path + "?hardware=A10", "application/json");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(get(path + "?colour=red", "*/*").statusCode()).isEqualTo(400);
        assertThat(get("/api/queries/methods-above-speed", "*/*").body()).contains("methods-above-speedup");
        String hostile = "x> } } INSERT { <a> <b> \"";
        assertThat(get(path + "?hardware=" + Caller.encoded(hostile), "*/*").statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyInternalLinkLeadsSomewhereAndNothingHostileIsAlive() throws Exception {
        Deque<String> ahead =
                new ArrayDeque<>(Set.of("/", "/doc/paper/hostile", "/compare?a=QuickAttn&b=SlowAttn", "/board/speed"));
        Set<String> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            HttpResponse<String> answer = get(path, "text/html,*/*;q=0.1");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body(), server.address() + path);
                assertThat(page.select("img, [onload], [onerror], script:not([type])"))
                        .as(path)
                        .isEmpty();
                page.select("a[href], link[href]").stream()
                        .map(caller::within)
                        .filter(link -> !link.isEmpty() && seen.add(link))
                        .forEach(ahead::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void anUnknownPageIsToldToPeopleAndPrograms() throws Exception {
        assertThat(get("/nowhere", "text/html").body()).contains("<h1>Nothing here");
        assertThat(get("/nowhere", "application/json").body()).contains("\"status\" : 404");
        String odd = "/search?q=" + Caller.encoded("\" OR * AND ( ~ \\ :");
        assertThat(get(odd, "text/html").statusCode()).isEqualTo(200);
    }

    private static Model model(String path, Lang lang) throws Exception {
        Model model = ModelFactory.createDefaultModel();
        byte[] body = get(path, "*/*").body().getBytes(StandardCharsets.UTF_8);
        RDFDataMgr.read(model, new ByteArrayInputStream(body), lang);
        return model;
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return caller.get(path, "Accept", accept);
    }
}
