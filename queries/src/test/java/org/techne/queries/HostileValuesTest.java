package org.techne.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;

/** Whatever value is given: it is refused, or the query keeps its shape, in the tree and after it was written out. */
class HostileValuesTest {
    private static final Graph GRAPH = RDFDataMgr.loadGraph("golden/shared.ttl");
    private static final SavedQuery EVERY_TYPE = everyType();
    private static final Map<String, String> DEFAULTS = Map.of(
            "thing",
            "metric:speed",
            "many",
            "2.5",
            "whole",
            "3",
            "day",
            "2024-05-31",
            "words",
            "two words",
            "text",
            "any");

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "\\",
            "\\u0022",
            "\\u003E",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u2028",
            ">",
            "<",
            "}",
            "{",
            ")",
            "#",
            ";",
            ".",
            "?s ?p ?o",
            " UNION ",
            "*/",
            "%3E",
            "http://a/",
            "urn:a:",
            "metric:",
            "a",
            "1",
            "-",
            "\uD800",
            "\uFEFF",
            "𝛔",
            "^^<x>",
            "@en",
            "} DELETE WHERE { ?s ?p ?o } #",
            "VALUES ?min { 1 }",
            "$",
            "İ",
            " ");

    @Property(tries = 1000, seed = "1")
    void everyValueOfEveryTypeKeepsTheShape(@ForAll("hostile") String value) {
        for (Parameter parameter : EVERY_TYPE.parameters()) {
            keepsItsShape(EVERY_TYPE, parameter, value);
        }
    }

    @Property(tries = 50, seed = "1")
    void everySavedQueryKeepsItsShape(@ForAll("hostile") String value) {
        for (SavedQuery query : QueryCatalog.fromClasspath().list()) {
            query.parameters().forEach(parameter -> keepsItsShape(query, parameter, value));
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        return Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list)),
                pieces.map(piece -> "https://w3id.org/techne/metric/speed" + piece),
                Arbitraries.strings().all().ofMaxLength(20));
    }

    private static void keepsItsShape(SavedQuery query, Parameter parameter, String value) {
        Query bound;
        try {
            bound = query.bind(Map.of(parameter.name(), value), GRAPH);
        } catch (QueryProblems refused) {
            assertThat(refused.problems()).isNotEmpty();
            return;
        }
        Query read = QueryFactory.create(bound.toString());
        assertThat(read).as("%s: written out and read again", value).isEqualTo(bound);
        Query back = new SavedQuery("back", "", "", List.of(), List.of(parameter), View.TABLE, read.toString())
                .bind(Map.of(parameter.name(), usual(query, parameter)), GRAPH);
        Query shape = query.bind(Map.of(parameter.name(), usual(query, parameter)), GRAPH);
        assertThat(back).as("%s: with the default put back", value).isEqualTo(shape);
    }

    private static String usual(SavedQuery query, Parameter parameter) {
        return query.equals(EVERY_TYPE)
                ? DEFAULTS.getOrDefault(parameter.name(), parameter.defaultValue())
                : parameter.defaultValue();
    }

    private static SavedQuery everyType() {
        String text = """
                #+ summary: One parameter of each type
                #+ description: For tests.
                #+ tags: [test]
                #+ params:
                #+   thing: {type: iri, class: tn:Metric, default: metric:speed}
                #+   many: {type: decimal, default: 2.5}
                #+   whole: {type: integer, default: 3}
                #+   day: {type: date, default: 2024-05-31}
                #+   words: {type: search, default: two words}
                #+   text: {type: string, default: any}
                PREFIX tn: <https://w3id.org/techne/ontology#>
                PREFIX metric: <https://w3id.org/techne/metric/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT ?s ?text WHERE {
                  VALUES ?thing { metric:speed } VALUES ?many { 2.5 } VALUES ?whole { 3 }
                  { SELECT ?words WHERE { VALUES ?words { "two words" } } }
                  FILTER EXISTS { VALUES ?day { "2024-05-31"^^xsd:date } ?s ?p ?day }
                  OPTIONAL { VALUES ?text { "any" } ?s ?p ?text }
                } ORDER BY ?s
                """;
        List<Problem> problems = new ArrayList<>();
        return SavedQueryReader.read("every-type.rq", text, problems).orElseThrow(() -> new QueryProblems(problems));
    }
}
