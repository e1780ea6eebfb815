package org.techne.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** Where two things have one name, a person means the one that papers speak of. */
class NamesakesTest {
    @Test
    void theOneThatIsSpokenOfMostIsMeant(@TempDir Path data) throws Exception {
        String namesakes = """
                technique:Fern a tn:Technique ; skos:prefLabel "Fern" .
                technique:fern a tn:Technique ; skos:prefLabel "Fern" .
                paper:f0 a tn:Paper ; dcterms:title "F0" ; tn:introduces technique:Fern .
                paper:f1 a tn:Paper ; dcterms:title "F1" ; tn:uses technique:fern .
                paper:f2 a tn:Paper ; dcterms:title "F2" ; tn:uses technique:fern .
                """;
        try (TechneServer server = TestGraph.servedWith(data, namesakes)) {
            String page = new Caller(server.address())
                    .get("/compare?a=Fern", "Accept", "text/html")
                    .body();
            assertThat(Jsoup.parse(page).select("th a").attr("href")).isEqualTo("/doc/technique/fern");
        }
    }
}
