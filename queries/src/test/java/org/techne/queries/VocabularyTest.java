package org.techne.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The ontology has no Java of its own: its files are held together here. */
class VocabularyTest {
    private static final String TN = "https://w3id.org/techne/ontology#";
    private static final Path FOLDER = Path.of("..", "ontology");
    private static final Graph ONTOLOGY = loaded(FOLDER.resolve("techne.ttl"));
    private static final Pattern TERM = Pattern.compile("\\btn:(\\w+)");

    @Test
    void everyTermIsExplained() {
        assertThat(declared()).hasSizeGreaterThan(80).allSatisfy(term -> {
            Node node = NodeFactory.createURI(TN + term);
            assertThat(ONTOLOGY.contains(node, RDFS.label.asNode(), Node.ANY))
                    .as(term)
                    .isTrue();
            assertThat(ONTOLOGY.contains(node, RDFS.comment.asNode(), Node.ANY))
                    .as(term)
                    .isTrue();
        });
    }

    @Test
    void queriesUseDeclaredTermsOnly() {
        Set<String> declared = declared();
        for (SavedQuery query : QueryCatalog.fromClasspath().list()) {
            Stream<String> terms = TERM.matcher(query.text()).results().map(m -> m.group(1));
            assertThat(terms.toList()).as(query.name()).isSubsetOf(declared);
        }
    }

    @Test
    void shapesAndContextUseDeclaredTermsOnly() throws IOException {
        for (String file : List.of("shapes.ttl", "lexicon-shapes.ttl", "context.jsonld")) {
            String text = Files.readString(FOLDER.resolve(file));
            Stream<String> terms = TERM.matcher(text).results().map(m -> m.group(1));
            assertThat(terms.toList()).as(file).isSubsetOf(declared());
        }
    }

    @Test
    void goldenGraphKeepsTheShapes() {
        assertThat(violations("shapes.ttl", loaded(Path.of("golden", "shared.ttl"))))
                .isEmpty();
    }

    @Test
    void lexiconKeepsItsShapes() throws IOException {
        Graph lexicon = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(FOLDER.resolve("lexicon"))) {
            files.filter(f -> f.toString().endsWith(".ttl")).forEach(f -> RDFDataMgr.read(lexicon, f.toString()));
        }
        assertThat(lexicon.size()).isPositive();
        assertThat(violations("lexicon-shapes.ttl", lexicon)).isEmpty();
    }

    @Test
    void shapesRefuseABrokenGraph() {
        Graph broken = loaded(Path.of("src", "test", "resources", "broken-graph.ttl"));
        assertThat(violations("shapes.ttl", broken))
                .anyMatch(v -> v.contains("exactly one title"))
                .anyMatch(v -> v.contains("read from"))
                .anyMatch(v -> v.contains("exactly one tn:Metric"))
                .anyMatch(v -> v.contains("exactly one kind"))
                .anyMatch(v -> v.contains("not above high"))
                .anyMatch(v -> v.contains("exactly one confidence"))
                .anyMatch(v -> v.contains("factor is one xsd:double"))
                .anyMatch(v -> v.contains("below its end"))
                .anyMatch(v -> v.contains("reported by exactly one paper"))
                .anyMatch(v -> v.contains("exactly one preferred label"))
                .anyMatch(v -> v.contains("is a tn:Technique"));
    }

    @Test
    void contextReadsPlainJson() throws IOException {
        String context = Files.readString(FOLDER.resolve("context.jsonld")).strip();
        String json = context.substring(0, context.length() - 1) + """
                , "id": "paper:1", "type": "Paper", "title": "One", "issuedYear": "2024",
                  "reports": {"id": "paper:1#r1", "type": "Result", "kind": "Ratio", "low": "2.0", "factor": "2.0e0",
                              "achievedBy": "technique:pruning", "evidence": {"type": "Evidence", "exact": "two", "start": 0}}}
                """;
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.fromString(json, Lang.JSONLD11).parse(read);
        assertThat(read.isIsomorphicWith(loaded(Path.of("src", "test", "resources", "from-json.ttl"))))
                .as(read.toString())
                .isTrue();
    }

    private static List<String> violations(String shapes, Graph data) {
        ValidationReport report = ShaclValidator.get().validate(Shapes.parse(loaded(FOLDER.resolve(shapes))), data);
        return report.getEntries().stream()
                .filter(e -> e.severity().equals(Severity.Violation))
                .map(e -> e.focusNode() + " " + e.resultPath() + " " + e.value() + ": " + e.message())
                .sorted()
                .toList();
    }

    private static Set<String> declared() {
        Set<String> declared = new TreeSet<>();
        ONTOLOGY.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(t -> t.getSubject())
                .filterKeep(n -> n.isURI() && n.getURI().startsWith(TN))
                .forEach(n -> declared.add(n.getURI().substring(TN.length())));
        return declared;
    }

    private static Graph loaded(Path file) {
        return RDFDataMgr.loadGraph(file.toString());
    }
}
