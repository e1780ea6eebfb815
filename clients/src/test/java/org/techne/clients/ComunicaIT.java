package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Comunica, which plans queries in JavaScript: over the endpoint, and over documents alone, following nothing but linked data. */
class ComunicaIT {
    /** 5.4.1 fails on Node 20. */
    private static final String PACKAGE = "@comunica/query-sparql@4.5.0";

    private static final Path FOLDER = Path.of(System.getProperty("techne.target"), "comunica");
    private static final Path PROGRAM = FOLDER.resolve("node_modules/@comunica/query-sparql/bin/query.js");

    @BeforeAll
    static void install() throws Exception {
        if (Files.exists(PROGRAM)) {
            return;
        }
        Files.createDirectories(FOLDER);
        Programs.Output npm = Programs.run(
                "npm", "install", "--prefix", FOLDER.toString(), "--no-audit", "--no-fund", "--no-save", PACKAGE);
        assertThat(npm.status())
                .as("npm could not install %s: is its registry within reach?%n%s", PACKAGE, npm.err())
                .isZero();
    }

    @Test
    void asksTheEndpoint() throws Exception {
        String query = "PREFIX tn: <https://w3id.org/techne/ontology#> SELECT ?s { ?s a tn:Paper } ORDER BY ?s LIMIT 3";
        String out = comunica("sparql@" + ServedExamples.address() + "/sparql", query);
        assertThat(out.lines().filter(line -> line.contains("https://w3id.org/techne/paper/")))
                .hasSize(3);
    }

    @Test
    void readsADocument() throws Exception {
        String document = Kinds.documents().stream()
                .filter(d -> d.contains("/doc/paper/"))
                .findFirst()
                .orElseThrow();
        String title = "SELECT ?title { ?s <http://purl.org/dc/terms/title> ?title } LIMIT 1";
        assertThat(comunica(document, title).lines().skip(1).findFirst().orElse(""))
                .isNotBlank();
    }

    private static String comunica(String source, String query) throws Exception {
        return Programs.run("node", PROGRAM.toString(), source, "-q", query, "-t", "text/tab-separated-values")
                .whenOk();
    }
}
