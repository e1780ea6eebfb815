package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.techne.testing.Shared;

/**
 * From the home page over every internal link: each leads somewhere, and every document
 * says the same in each format. Goes on until it has seen as many documents as {@code techne.crawl} says.
 */
class CrawlIT {
    private static final int DOCUMENTS = Integer.getInteger("techne.crawl", 2000);
    /** A form offers more addresses than anyone could visit. */
    private static final int OTHERS = 500;

    private static final Map<String, Lang> FORMATS =
            Map.of(".ttl", Lang.TURTLE, ".jsonld", Lang.JSONLD, ".rdf", Lang.RDFXML);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private String address = "";
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Set<String> met = new HashSet<>(ahead);
    private int documents;
    private int others;

    @Test
    void theExamplesHangTogether() throws Exception {
        address = ServedExamples.address();
        crawl();
        assertThat(documents).isGreaterThan(300);
    }

    @Test
    void soDoManyDocumentsOfRealPapers() throws Exception {
        address = ServedPapers.at("crawled", List.of(Shared.path("corpus/unlabelled.jsonl")));
        crawl();
        assertThat(documents).isEqualTo(DOCUMENTS);
    }

    private void crawl() throws Exception {
        while (!ahead.isEmpty() && documents < DOCUMENTS) {
            String path = ahead.remove();
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (isHtml(answer)) {
                follow(path, answer.body());
            }
            if (path.startsWith("/doc/") && !path.contains("?") && !path.matches(".*\\.(ttl|nt|rdf|jsonld|html)")) {
                documents++;
                formatsAgree(path);
            }
        }
    }

    private void follow(String path, String html) {
        Document page = Jsoup.parse(html, address + path);
        page.select("a[href], link[href], script[src], form[action]").stream()
                .map(element ->
                        element.absUrl(element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action"))
                .filter(url -> url.startsWith(address + "/"))
                .map(url -> url.substring(address.length()).replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("/doc/") || others++ < OTHERS)
                .filter(met::add)
                .forEach(ahead::add);
    }

    private void formatsAgree(String path) throws Exception {
        Model triples = model(path + ".nt", Lang.NTRIPLES);
        assertThat(triples.isEmpty()).as(path).isFalse();
        for (Map.Entry<String, Lang> format : FORMATS.entrySet()) {
            assertThat(model(path + format.getKey(), format.getValue()).isIsomorphicWith(triples))
                    .as(path + format.getKey())
                    .isTrue();
        }
    }

    private Model model(String path, Lang lang) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), lang);
        return model;
    }

    private static boolean isHtml(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html, */*;q=0.5")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
