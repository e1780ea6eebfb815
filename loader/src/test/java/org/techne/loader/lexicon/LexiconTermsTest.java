package org.techne.loader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.techne.loader.extract.BuiltIn;

/** What the lexicon, the code and the frames name exists. */
class LexiconTermsTest {
    private static final String TN = "https://w3id.org/techne/ontology#";
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern METRIC =
            Pattern.compile("(?:lexicon\\.metric|isUnder|isWithin|state)\\((?:[^()\"]*,)? ?\"([a-z0-9-]+)\"\\)");
    private static final Pattern UNIT =
            Pattern.compile("(?:unit\\(TN \\+ |\"http://qudt\\.org/vocab/unit/)\"?([A-Za-z_-]+)\"");

    @Test
    void everyTermOfTheLexiconIsDeclared() {
        Set<String> declared = subjects(ontology());
        declared.addAll(subjects(BuiltIn.GRAPH));
        Set<String> used = new TreeSet<>();
        BuiltIn.GRAPH.find().forEachRemaining(t -> {
            Stream.of(t.getPredicate(), t.getObject())
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(iri -> iri.startsWith(TN))
                    .forEach(used::add);
        });
        assertThat(used).hasSizeGreaterThan(20).isSubsetOf(declared);
    }

    @Test
    void everyMetricThatCodeAndFramesNameExists() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String source : sources()) {
            METRIC.matcher(source).results().forEach(m -> named.add(m.group(1)));
        }
        Path frames = MAIN.resolve(Path.of("resources", "org", "techne", "loader", "extract", "result", "frames.txt"));
        Files.readAllLines(frames).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("$"))
                .map(line -> line.split(" +\\|", -1))
                .filter(columns -> columns.length == 6)
                .map(columns -> columns[4].strip())
                .filter(metric -> !metric.isEmpty())
                .forEach(named::add);
        named.removeIf(slug -> NO_METRIC.contains(slug));
        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(slug -> assertThat(BuiltIn.LEXICON.entry(EntityKind.METRIC, slug))
                        .as(slug)
                        .isPresent());
    }

    /** isWithin is asked of tasks too, and a frame may leave the metric to the paper's own noun. */
    private static final Set<String> NO_METRIC = Set.of("classification", "own");

    @Test
    void everyUnitThatCodeNamesExists() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String source : sources()) {
            UNIT.matcher(source).results().forEach(m -> named.add(m.group(1)));
        }
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(List.of(TN, "http://qudt.org/vocab/unit/"))
                        .as(name)
                        .anyMatch(base -> BuiltIn.LEXICON.unit(base + name).isPresent()));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve(Path.of("java", "org", "techne", "loader", "extract")))) {
            List<Path> java =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            java.util.List<String> texts = new java.util.ArrayList<>();
            for (Path file : java) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static Set<String> subjects(Graph graph) {
        Set<String> subjects = new TreeSet<>();
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(t -> t.getSubject())
                .filterKeep(Node::isURI)
                .forEach(n -> subjects.add(n.getURI()));
        return subjects;
    }

    private static Graph ontology() {
        return RDFParser.source(Objects.requireNonNull(
                        LexiconTermsTest.class.getClassLoader().getResourceAsStream("ontology/techne.ttl")))
                .lang(Lang.TURTLE)
                .toGraph();
    }
}
