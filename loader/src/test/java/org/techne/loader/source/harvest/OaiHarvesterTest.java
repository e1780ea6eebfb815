package org.techne.loader.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;

/** Against a real server: what it gives is queued, what it is asked is kept. */
class OaiHarvesterTest {
    private record Answer(int status, String retryAfter, String body) {}

    private static final OaiService.Patience SHORT =
            new OaiService.Patience(3, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofSeconds(10));

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> queries = new ArrayList<>();
    private final OaiHarvester harvester = new OaiHarvester(new OaiService(SHORT, Clock.systemUTC()), Duration.ZERO);
    private Optional<HttpServer> server = Optional.empty();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void start() throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/oai", this::answer);
        started.start();
        server = Optional.of(started);
    }

    @AfterEach
    void stop() {
        server.ifPresent(running -> running.stop(0));
    }

    @Test
    void pagesAreFetchedToTheLastAndReadLikeFiles() throws Exception {
        answers.add(page("2401.00001", "a|1 &amp; b"));
        answers.add(new Answer(503, "0", "busy"));
        answers.add(page("2401.00002", ""));
        assertThat(harvester.harvest(request(), folder, pages -> {})).isEqualTo(2);
        assertThat(queries)
                .containsExactly(
                        "verb=ListRecords&metadataPrefix=arXiv&from=2024-01-01&set=cs",
                        "verb=ListRecords&resumptionToken=a%7C1+%26+b",
                        "verb=ListRecords&resumptionToken=a%7C1+%26+b");
        assertThat(Reading.of(folder.resolve("oai-000001.xml"), folder.resolve("oai-000002.xml"))
                        .records())
                .extracting(PaperRecord::title)
                .containsExactly("T 2401.00001", "T 2401.00002");
    }

    @Test
    void aStoppedHarvestGoesOnWhereItWas() throws Exception {
        answers.add(page("2401.00001", "second"));
        answers.add(new Answer(503, "", ""));
        answers.add(new Answer(503, "Wed, 21 Oct 2015 07:28:00 GMT", ""));
        answers.add(new Answer(500, "", ""));
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .isInstanceOf(HarvestException.class)
                .hasMessageContaining("gave no page in 3 tries, last: status 500");
        answers.add(page("2401.00002", ""));
        assertThat(harvester.harvest(request(), folder, pages -> {})).isEqualTo(2);
        assertThat(queries.getLast()).isEqualTo("verb=ListRecords&resumptionToken=second");
        assertThat(harvester.harvest(request(), folder, pages -> {})).isEqualTo(2);
        assertThat(queries).hasSize(5);
    }

    @Test
    void noRecordIsNoFault() throws Exception {
        answers.add(new Answer(200, "", "<OAI-PMH><error code=\"noRecordsMatch\">none</error></OAI-PMH>"));
        assertThat(harvester.harvest(request(), folder, pages -> {})).isZero();
    }

    @Test
    void refusalsAreToldInTheServicesWords() {
        answers.add(new Answer(200, "", "<OAI-PMH><error code=\"badArgument\">no such set</error></OAI-PMH>"));
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .hasMessage("badArgument: no such set");
        answers.add(new Answer(404, "", ""));
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .hasMessageEndingWith("answers with status 404");
        answers.add(new Answer(200, "", "<OAI-PMH><ListRecords><record>"));
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .hasMessage("the answer is no whole OAI-PMH document");
    }

    @Test
    void anotherHarvestInTheFolderIsKept() throws Exception {
        answers.add(page("2401.00001", ""));
        harvester.harvest(request(), folder, pages -> {});
        HarvestRequest other =
                new HarvestRequest(address(), "arXiv", Optional.empty(), Optional.empty(), Optional.of("math"));
        assertThatThrownBy(() -> harvester.harvest(other, folder, pages -> {}))
                .hasMessageContaining("holds another harvest");
    }

    private HarvestRequest request() {
        return new HarvestRequest(
                address(), "arXiv", Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty(), Optional.of("cs"));
    }

    private URI address() {
        return URI.create(
                "http://localhost:" + server.orElseThrow().getAddress().getPort() + "/oai");
    }

    private static Answer page(String id, String token) {
        return new Answer(200, "", """
                <?xml version="1.0"?>
                <OAI-PMH><ListRecords><record><header><identifier>oai:arXiv.org:%s</identifier></header><metadata>
                <arXiv><id>%s</id><title>T %s</title><categories>cs.LG</categories><abstract>A.</abstract></arXiv>
                </metadata></record><resumptionToken>%s</resumptionToken></ListRecords></OAI-PMH>
                """.formatted(id, id, id, token));
    }

    private void answer(HttpExchange exchange) throws IOException {
        queries.add(exchange.getRequestURI().getRawQuery());
        Answer answer = answers.remove();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
