package org.techne.loader.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;
import org.techne.testing.QueuedAnswers;

/** Against a real server: what it gives is queued, what it is asked is kept. */
class OaiHarvesterTest {
    private static final OaiService.Patience SHORT =
            new OaiService.Patience(3, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofSeconds(10));

    private final QueuedAnswers service;
    private final OaiHarvester harvester = new OaiHarvester(new OaiService(SHORT, Clock.systemUTC()), Duration.ZERO);

    @TempDir
    private Path folder = Path.of("");

    OaiHarvesterTest() throws IOException {
        service = new QueuedAnswers();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void pagesAreFetchedToTheLastAndReadLikeFiles() throws Exception {
        service.addPage("2401.00001", "a|1 &amp; b");
        service.add(503, Map.of("Retry-After", "0"), "busy");
        service.addPage("2401.00002", "");
        assertThat(harvester.harvest(request(), folder, pages -> {})).isEqualTo(2);
        assertThat(service.queries())
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
        service.addPage("2401.00001", "second");
        service.add(503, "");
        service.add(503, Map.of("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"), "");
        service.add(500, "");
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .isInstanceOf(HarvestException.class)
                .hasMessageContaining("gave no page in 3 tries, last: status 500");
        service.addPage("2401.00002", "");
        assertThat(harvester.harvest(request(), folder, pages -> {})).isEqualTo(2);
        assertThat(service.queries().getLast()).isEqualTo("verb=ListRecords&resumptionToken=second");
        assertThat(harvester.harvest(request(), folder, pages -> {})).isEqualTo(2);
        assertThat(service.queries()).hasSize(5);
    }

    @Test
    void noRecordIsNoFault() throws Exception {
        service.add(200, "<OAI-PMH><error code=\"noRecordsMatch\">none</error></OAI-PMH>");
        assertThat(harvester.harvest(request(), folder, pages -> {})).isZero();
    }

    @Test
    void refusalsAreToldInTheServicesWords() {
        service.add(200, "<OAI-PMH><error code=\"badArgument\">no such set</error></OAI-PMH>");
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .hasMessage("badArgument: no such set");
        service.add(404, "");
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .hasMessageEndingWith("answers with status 404");
        service.add(200, "<OAI-PMH><ListRecords><record>");
        assertThatThrownBy(() -> harvester.harvest(request(), folder, pages -> {}))
                .hasMessage("the answer is no whole OAI-PMH document");
    }

    @Test
    void anotherHarvestInTheFolderIsKept() throws Exception {
        service.addPage("2401.00001", "");
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
        return URI.create(service.address());
    }
}
