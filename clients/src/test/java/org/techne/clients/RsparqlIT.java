package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Jena's own command line for endpoints of others. */
class RsparqlIT {
    private static final Path JENA = Path.of(System.getProperty("techne.fuseki.jar"));

    @Test
    void aSavedQueryIsAnsweredAsItStands() throws Exception {
        Path query = Path.of(System.getProperty("techne.root"), "queries/rq/techniques-most-used.rq");
        String out = Programs.java(
                        JENA,
                        "arq.rsparql",
                        "--service=" + ServedExamples.address() + "/sparql",
                        "--query=" + query,
                        "--results=csv")
                .whenOk();
        assertThat(out.lines().count()).isGreaterThan(5);
    }
}
