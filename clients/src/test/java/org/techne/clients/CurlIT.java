package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server as curl sees it. */
class CurlIT {
    private static final String ENDPOINT = ServedExamples.address() + "/sparql";
    private static final String ASK = "ASK { ?s ?p ?o }";

    static Stream<String> documents() throws Exception {
        return Kinds.documents().stream();
    }

    @Test
    void queriesComeByGetFormAndBody() throws Exception {
        String json = "Accept: application/sparql-results+json";
        List<String[]> ways = List.of(
                new String[] {"-G", ENDPOINT, "--data-urlencode", "query=" + ASK},
                new String[] {ENDPOINT, "--data-urlencode", "query=" + ASK},
                new String[] {ENDPOINT, "-H", "Content-Type: application/sparql-query", "--data-binary", ASK});
        for (String[] way : ways) {
            assertThat(curl(way, "-H", json)).contains("HTTP/1.1 200").containsPattern("\"boolean\"\\s*:\\s*true");
        }
    }

    @Test
    void headAndOptionsTellWithoutABody() throws Exception {
        String head = curl(new String[] {"--head", "-G", ENDPOINT, "--data-urlencode", "query=" + ASK});
        assertThat(head).contains("HTTP/1.1 200").contains("content-type: application/sparql-results");
        String options = curl(new String[] {"-X", "OPTIONS", ENDPOINT, "-H", "Origin: https://example.org"});
        assertThat(options)
                .contains("HTTP/1.1 204")
                .contains("allow: get, head, post, options")
                .contains("access-control-allow-origin: *")
                .doesNotContain("access-control-allow-credentials");
    }

    @Test
    void nothingIsWritten() throws Exception {
        String update = "update=INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        assertThat(curl(new String[] {ENDPOINT, "--data-urlencode", update})).contains("HTTP/1.1 4");
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            assertThat(curl(new String[] {"-X", method, ENDPOINT + "?default"})).contains("HTTP/1.1 4");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aThingLeadsToItsDocumentInEachFormat(String document) throws Exception {
        String thing = document.replace("/doc/", "/id/");
        assertThat(curl(new String[] {thing})).contains("HTTP/1.1 303").contains("location: " + lower(document));
        for (String type : List.of(
                "text/html", "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")) {
            String answer = curl(new String[] {document}, "-H", "Accept: " + type);
            assertThat(answer)
                    .contains("HTTP/1.1 200")
                    .contains("content-type: " + type)
                    .contains("vary: accept")
                    .contains("content-location: " + lower(document) + ".")
                    .contains("rel=\"alternate\"")
                    .contains("access-control-allow-origin: *")
                    .containsPattern("etag: \"[0-9a-f]+\"")
                    .contains("last-modified: ");
        }
        assertThat(curl(new String[] {document}, "-H", "Accept: image/png"))
                .contains("HTTP/1.1 406")
                .contains("text/turtle");
        assertThat(curl(new String[] {document + "-none"})).contains("HTTP/1.1 404");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsKnownIsNotSentAgain(String document) throws Exception {
        for (String suffix : List.of(".html", ".ttl", ".jsonld", ".nt", ".rdf")) {
            String head = curl(new String[] {"--head", document + suffix});
            String tag = head.replaceFirst("(?s).*\netag: (\"[^\"]+\").*", "$1");
            String date = head.replaceFirst("(?s).*\nlast-modified: ([^\r\n]+).*", "$1");
            assertThat(curl(new String[] {document + suffix}, "-H", "If-None-Match: " + tag))
                    .contains("HTTP/1.1 304");
            assertThat(curl(new String[] {document + suffix}, "-H", "If-None-Match: \"other\", W/" + tag))
                    .contains("HTTP/1.1 304");
            assertThat(curl(new String[] {document + suffix}, "-H", "If-None-Match: \"other\""))
                    .contains("HTTP/1.1 200");
            assertThat(curl(new String[] {document + suffix}, "-H", "If-Modified-Since: " + date))
                    .contains("HTTP/1.1 304");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void packedAnswersAreTaggedSoThatTheyAreKnownAgain(String document) throws Exception {
        String head = curl(new String[] {"--compressed", document + ".html"});
        String tag = head.replaceFirst("(?s).*\netag: (\"[^\"]+\").*", "$1");
        assertThat(curl(new String[] {"--compressed", document + ".html"}, "-H", "If-None-Match: " + tag))
                .contains("HTTP/1.1 304");
    }

    /** The head of the answer with names of fields in small letters, and its body. */
    private static String curl(String[] first, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "-sS", "-i"));
        command.addAll(List.of(first));
        command.addAll(List.of(more));
        String answer = Programs.run(command.toArray(String[]::new)).whenOk();
        int body = answer.indexOf("\r\n\r\n");
        String head = body < 0 ? answer : answer.substring(0, body);
        return lower(head).replace("http/1.1", "HTTP/1.1") + (body < 0 ? "" : answer.substring(body));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
