package org.techne.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.ServerOptions;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** The front page shows what there is, and no heading over nothing. */
class HomePageTest {
    @Test
    void everyFacetHasItems(@TempDir Path data) throws Exception {
        try (TechneServer server = TestGraph.served(data, "/graph.ttl")) {
            Document page = home(server);
            assertThat(page.select(".facets h3").eachText())
                    .containsExactly("Techniques", "Datasets", "Tasks", "Devices", "Metrics", "Years");
        }
    }

    @Test
    void aGraphWithoutDatesHasNoYears(@TempDir Path data) throws Exception {
        String undated = Files.readString(TestGraph.triples("/graph.ttl")).replaceAll("dcterms:issued [^;]*;", "");
        Path triples = Files.writeString(data.resolve("undated.ttl"), undated);
        Path loaded = TestGraph.load(data.resolve("data"), "000001", triples);
        try (TechneServer server = TechneServer.start(ServerOptions.of(0, loaded))) {
            assertThat(home(server).select(".facets h3").eachText())
                    .isNotEmpty()
                    .doesNotContain("Years");
        }
    }

    @Test
    void aGraphWithoutPapersHasNothingToLookAround(@TempDir Path data) throws Exception {
        try (TechneServer server = TestGraph.served(data, "/names.ttl")) {
            Document page = home(server);
            assertThat(page.select("h2").eachText()).isNotEmpty().doesNotContain("Look around");
        }
    }

    private static Document home(TechneServer server) throws Exception {
        return Jsoup.parse(
                new Caller(server.address()).get("/", "Accept", "text/html").body());
    }
}
