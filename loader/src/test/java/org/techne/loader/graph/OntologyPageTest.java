package org.techne.loader.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.techne.testing.GeneratedPage;

/** docs/reference/ontology.md lists the terms that techne.ttl declares, in its words. */
class OntologyPageTest {
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final Graph ONTOLOGY = RDFParser.source(
                    Path.of(System.getProperty("techne.root"), "ontology", "techne.ttl"))
            .toGraph();

    @Test
    void thePageListsTheClasses() throws IOException {
        String rows = ofType(OWL + "Class").stream()
                .map(term -> row(shown(term), said(term, "subClassOf"), said(term, "comment")))
                .collect(Collectors.joining());
        GeneratedPage.check(
                "reference/ontology.md", "classes", "| class | also a | what it is |\n|---|---|---|\n" + rows);
    }

    @Test
    void thePageListsTheProperties() throws IOException {
        List<Node> properties = new ArrayList<>(ofType(OWL + "ObjectProperty"));
        properties.addAll(ofType(OWL + "DatatypeProperty"));
        String rows = properties.stream()
                .distinct()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .map(term -> row(shown(term), said(term, "domain"), said(term, "range"), said(term, "comment")))
                .collect(Collectors.joining());
        GeneratedPage.check(
                "reference/ontology.md", "properties", "| property | of | is | meaning |\n|---|---|---|---|\n" + rows);
    }

    @Test
    void thePageListsTheClosedLists() throws IOException {
        StringBuilder rows = new StringBuilder("| individual | a | meaning |\n|---|---|---|\n");
        for (String list : List.of("ResultKind", "Bound", "Change", "Direction")) {
            ofType(Tn.NS + list).forEach(term -> rows.append(row(shown(term), "tn:" + list, said(term, "comment"))));
        }
        GeneratedPage.check("reference/ontology.md", "lists", rows.toString());
    }

    private static List<Node> ofType(String type) {
        return ONTOLOGY.stream(Node.ANY, Vocabulary.RDF_TYPE, NodeFactory.createURI(type))
                .map(triple -> triple.getSubject())
                .filter(term -> term.isURI() && term.getURI().startsWith(Tn.NS))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    private static String shown(Node term) {
        return "`" + Vocabulary.shortName(term) + "`";
    }

    private static String said(Node term, String property) {
        return ONTOLOGY.stream(term, NodeFactory.createURI(RDFS + property), Node.ANY)
                .map(triple -> triple.getObject())
                .map(value -> value.isURI()
                        ? Vocabulary.shortName(value)
                        : value.isBlank() ? "one of several" : value.getLiteralLexicalForm())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("\n", " ") + " |\n";
    }
}
