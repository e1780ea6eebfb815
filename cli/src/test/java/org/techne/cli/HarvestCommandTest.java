package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.testing.QueuedAnswers;

/** The command against a real server of two pages, and the load of what it fetched. */
class HarvestCommandTest {
    private final Program program = new Program();
    private final QueuedAnswers service;

    @TempDir
    private Path temp;

    HarvestCommandTest() throws IOException {
        service = new QueuedAnswers();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void pagesOfAHarvestThatIsTakenUpAgainAreLoaded() {
        service.addPage("2601.00001", "next");
        service.add(503, Map.of("Retry-After", "0"), "");
        service.addPage("2601.00002", "");
        Path folder = temp.resolve("new");
        assertThat(harvest(folder)).isZero();
        assertThat(program.out()).isEqualTo(folder + "\n");
        assertThat(program.err()).isEqualTo("2 pages in " + folder + ". Now: techne load " + folder + "\n");
        assertThat(harvest(folder)).isZero();
        assertThat(service.queries())
                .containsExactly(
                        "verb=ListRecords&metadataPrefix=arXiv&from=2026-01-01&set=cs",
                        "verb=ListRecords&resumptionToken=next",
                        "verb=ListRecords&resumptionToken=next");
        assertThat(program.run("load", folder.toString(), "--to", temp + "/out.nt"))
                .isZero();
        assertThat(program.err()).contains("2 records of 2 papers");
    }

    @Test
    void aDayWithoutNewsIsNoFault() {
        service.add(200, "<OAI-PMH><error code=\"noRecordsMatch\">none</error></OAI-PMH>");
        assertThat(harvest(temp.resolve("none"))).isZero();
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("no record that changed");
    }

    @Test
    void refusalsAreFailuresAndMistakesAreUsage() {
        service.add(404, "");
        assertThat(harvest(temp.resolve("404"))).isEqualTo(1);
        assertThat(program.err()).contains("answers with status 404").doesNotContain("Exception");
        assertThat(program.run("harvest", "--set", "cs")).isEqualTo(2);
        assertThat(program.run("harvest", "--from", "2026-13-01")).isEqualTo(2);
        assertThat(program.run("harvest", "--from", "2026-02-01", "--until", "2026-01-01"))
                .isEqualTo(2);
        assertThat(program.err()).contains("give the earlier day first");
        assertThat(program.run("harvest", "--from", "2026-02-01", "--pause", "-1"))
                .isEqualTo(2);
    }

    private int harvest(Path folder) {
        return program.run(
                "harvest",
                "--from=2026-01-01",
                "--set=cs",
                "--pause=0.01",
                "--to=" + folder,
                "--service=" + service.address());
    }
}
