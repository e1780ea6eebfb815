package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as raptor reads them, a parser that shares no line with Jena. */
class RapperIT {
    static Stream<String> documents() throws Exception {
        return Kinds.documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFormatHoldsAsManyTriples(String document) throws Exception {
        Map<String, Long> triples = new TreeMap<>();
        Map<String, String> parsers = Map.of("ttl", "turtle", "nt", "ntriples", "rdf", "rdfxml");
        for (Map.Entry<String, String> parser : parsers.entrySet()) {
            Programs.Output read = Programs.run(
                    "rapper", "-q", "-i", parser.getValue(), "-o", "ntriples", document + "." + parser.getKey());
            assertThat(read.err()).isEmpty();
            triples.put(parser.getKey(), read.whenOk().lines().distinct().count());
        }
        assertThat(triples.values().stream().distinct()).as(triples.toString()).hasSize(1);
        assertThat(triples.get("nt")).isPositive();
    }
}
