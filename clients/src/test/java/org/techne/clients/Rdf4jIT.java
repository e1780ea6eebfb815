package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** RDF4J's client for endpoints of others. */
class Rdf4jIT {
    private static final String PAPER = "<https://w3id.org/techne/ontology#Paper>";
    private static SPARQLRepository repository;

    @BeforeAll
    static void open() {
        repository = new SPARQLRepository(ServedExamples.address() + "/sparql");
        repository.init();
    }

    @AfterAll
    static void close() {
        repository.shutDown();
    }

    @Test
    void selectAskAndConstructAreAnswered() {
        try (RepositoryConnection connection = repository.getConnection()) {
            List<BindingSet> rows =
                    connection.prepareTupleQuery("SELECT ?s { ?s a " + PAPER + " } LIMIT 3").evaluate().stream()
                            .toList();
            assertThat(rows).hasSize(3).allMatch(row -> row.getValue("s").isIRI());
            assertThat(connection
                            .prepareBooleanQuery("ASK { ?s a " + PAPER + " }")
                            .evaluate())
                    .isTrue();
            List<Statement> triples =
                    connection
                            .prepareGraphQuery("CONSTRUCT WHERE { ?s a " + PAPER + " ; ?p ?o } LIMIT 10")
                            .evaluate()
                            .stream()
                            .toList();
            assertThat(triples).isNotEmpty();
        }
    }

    @Test
    void theTypedCallsWork() {
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(connection.hasStatement(null, null, null, false)).isTrue();
            assertThat(connection.size()).isGreaterThan(1000);
        }
    }

    @Test
    void aFaultIsToldAndAnUpdateRefused() {
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThatThrownBy(
                            () -> connection.prepareTupleQuery("SELECT ?s { ?s").evaluate())
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> connection
                            .prepareUpdate("INSERT DATA { <urn:a> <urn:b> <urn:c> }")
                            .execute())
                    .isInstanceOf(RuntimeException.class);
        }
    }
}
