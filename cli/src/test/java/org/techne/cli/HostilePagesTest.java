package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.ServerOptions;
import org.techne.server.TechneServer;
import org.techne.testing.Caller;

/** Papers whose titles, authors, names and links try to be markup, queries and Turtle: through the real loader to every page. */
class HostilePagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_PAGES = 400;

    @TempDir
    private static Path data;

    private static TechneServer server;
    private static Caller caller;

    @BeforeAll
    static void load() throws Exception {
        Path hostile =
                Path.of(HostilePagesTest.class.getResource("/hostile.jsonl").toURI());
        Path lexicon = hostile.resolveSibling("hostile-lexicon.ttl");
        new Program().run("load", hostile.toString(), "--lexicon", lexicon.toString(), "--data", data.toString());
        server = TechneServer.start(ServerOptions.of(0, data));
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** Where the walk begins; it follows the links from there. */
    private static final List<String> FIRST = List.of(
            "/",
            "/queries",
            "/search?q=script",
            "/search?q=alert",
            "/compare?a=EvilSet&b=ImageNet",
            "/compare?a=A100&b=Evildevice%20Z9",
            "/board/evil-metric",
            "/board/speed?dataset=EvilSet",
            "/queries/methods-above-speedup?hardware=Evildevice%20Z9",
            "/queries/best-on-dataset?dataset=EvilSet",
            "/reconcile/preview?id=dataset/evil-set",
            "/query?query=" + "SELECT%20%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

    @Test
    void nothingFromThePapersIsAliveOnAnyPage() throws Exception {
        StringBuilder seenText = new StringBuilder();
        Deque<String> ahead = new ArrayDeque<>(FIRST);
        Set<String> seen = new HashSet<>(ahead);
        int pages = 0;
        while (!ahead.isEmpty() && pages < MOST_PAGES) {
            String path = ahead.remove();
            HttpResponse<String> answer = get(path, "text/html,*/*;q=0.1");
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                pages++;
                Document page = Jsoup.parse(answer.body(), server.address() + path);
                isDead(page, path);
                seenText.append(page.text());
                follow(page, seen, ahead);
            }
        }
        assertThat(pages).isGreaterThan(60);
        hostileTextsStandThere(seenText.toString());
    }

    private static void hostileTextsStandThere(String seenText) {
        assertThat(seenText).contains("<script>alert('title')</script>", "\"><img src=x onerror=alert('author')>");
        assertThat(seenText)
                .contains(
                        "</title><svg onload=alert('abstract')>",
                        "\"><svg onload=alert('device')>",
                        "</script><script>alert('dataset')</script>",
                        "' onclick='alert(1)' x='",
                        "</text><a href=\"javascript:alert('metric')\">");
    }

    @Test
    void everyDocumentIsTheSameInEveryFormat() throws Exception {
        Model whole = ModelFactory.createDefaultModel();
        HttpResponse<String> answer = get(
                "/sparql?query=SELECT%20%3Fp%20%7B%20%3Fp%20a%20%3Chttps%3A%2F%2Fw3id.org%2Ftechne%2Fontology%23Paper%3E%20%7D",
                "text/csv");
        List<String> papers = answer.body().lines().skip(1).toList();
        assertThat(papers).hasSizeGreaterThan(5);
        for (String paper : papers) {
            String path = paper.replace("https://w3id.org/techne/", "/doc/");
            Model turtle = model(path + ".ttl", Lang.TURTLE);
            assertThat(turtle.isIsomorphicWith(model(path + ".nt", Lang.NTRIPLES)))
                    .as(paper)
                    .isTrue();
            assertThat(turtle.isIsomorphicWith(model(path + ".jsonld", Lang.JSONLD)))
                    .as(paper)
                    .isTrue();
            assertThat(turtle.isIsomorphicWith(model(path + ".rdf", Lang.RDFXML)))
                    .as(paper)
                    .isTrue();
            whole.add(turtle);
        }
        assertThat(whole.toString()).contains("onerror=alert('author')");
    }

    /** Scripts are the server's own files or data that parses; nothing listens to events; no address runs code. */
    private static void isDead(Document page, String path) throws IOException {
        for (Element script : page.select("script")) {
            if (script.attr("type").endsWith("json")) {
                JSON.readTree(script.data());
            } else {
                assertThat(script.attr("src")).as(path + ": " + script).startsWith("/static/");
                assertThat(script.data()).as(path + ": " + script).isBlank();
            }
        }
        assertThat(page.select("iframe, object, embed, base, meta[http-equiv], img:not([src^=/static/])"))
                .as(path)
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(path + ": " + element.tagName())
                        .doesNotStartWith("on");
                assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                        .as(path + ": " + attribute)
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:text");
            }
        }
    }

    private static void follow(Document page, Set<String> seen, Deque<String> ahead) {
        for (Element link : page.select("a[href]")) {
            String path = caller.within(link);
            if (!path.isEmpty() && !path.contains("/dump/") && seen.add(path)) {
                ahead.add(path);
            }
        }
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
