package org.techne.loader.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads a lexicon's graph to plain records. */
public final class LexiconReader {
    private static final String TN = "https://w3id.org/techne/ontology#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String QUDT = "http://qudt.org/schema/qudt/";
    private static final String PERCENT = "http://qudt.org/vocab/unit/PERCENT";

    private final Graph graph;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Metric> metrics = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    private LexiconReader(Graph graph) {
        this.graph = graph;
    }

    /** The lexicon that a graph of SKOS holds (see ontology/lexicon). */
    public static Lexicon read(Graph graph) {
        LexiconReader reader = new LexiconReader(graph);
        for (EntityKind kind : EntityKind.values()) {
            reader.readKind(kind);
        }
        return new Lexicon(reader.entries, reader.metrics, reader.units);
    }

    private void readKind(EntityKind kind) {
        Node type = node(kind == EntityKind.UNIT ? QUDT + "Unit" : TN + kind.className());
        graph
                .find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(t -> t.getSubject())
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .forEach(subject -> readEntry(kind, subject));
    }

    private void readEntry(EntityKind kind, Node subject) {
        String slug = kind == EntityKind.UNIT ? subject.getURI() : slugOf(subject);
        String label = strings(subject, SKOS + "prefLabel").stream().findFirst().orElse(slug);
        entries.add(entry(kind, subject, slug, label));
        if (kind == EntityKind.METRIC) {
            metrics.put(slug, metric(subject, slug, label));
        } else if (kind == EntityKind.UNIT) {
            units.put(slug, unit(subject, label));
        }
    }

    private Entry entry(EntityKind kind, Node subject, String slug, String label) {
        return new Entry(
                kind,
                slug,
                label,
                strings(subject, SKOS + "altLabel"),
                strings(subject, SKOS + "hiddenLabel"),
                slugs(subject, SKOS + "broader"),
                kind == EntityKind.UNIT || flag(subject, "exactCase"),
                new HashSet<>(strings(subject, TN + "ambiguousLabel")),
                strings(subject, TN + "contextCue").stream()
                        .map(LexiconReader::cue)
                        .toList(),
                flag(subject, "generic"),
                flag(subject, "vague"),
                slugs(subject, TN + "forTask"));
    }

    /** A cue as a paper's words are compared with it: lower case, hyphens apart. */
    private static String cue(String cue) {
        return cue.toLowerCase(Locale.ROOT).replace('-', ' ').replace('/', '|');
    }

    private List<String> slugs(Node subject, String property) {
        return objects(subject, property).stream().map(LexiconReader::slugOf).toList();
    }

    private Metric metric(Node subject, String slug, String label) {
        Optional<Metric.Direction> direction = objects(subject, TN + "betterWhen").stream()
                .map(LexiconReader::slugOf)
                .map(s -> s.equals("Lower") ? Metric.Direction.LOWER : Metric.Direction.HIGHER)
                .findFirst();
        boolean percent = objects(subject, TN + "usualUnit").contains(node(PERCENT));
        return new Metric(slug, label, direction, percent);
    }

    private Unit unit(Node subject, String symbol) {
        String canonical = objects(subject, TN + "canonicalUnit").stream()
                .map(Node::getURI)
                .findFirst()
                .orElse(subject.getURI());
        BigDecimal factor = strings(subject, QUDT + "conversionMultiplier").stream()
                .map(BigDecimal::new)
                .findFirst()
                .orElse(BigDecimal.ONE);
        Optional<String> measures = objects(subject, TN + "measures").stream()
                .map(LexiconReader::slugOf)
                .findFirst();
        return new Unit(subject.getURI(), symbol, canonical, factor, flag(subject, "writtenOut"), measures);
    }

    private List<Node> objects(Node subject, String property) {
        return graph.find(subject, node(property), Node.ANY).mapWith(t -> t.getObject()).toList().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private List<String> strings(Node subject, String property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private boolean flag(Node subject, String property) {
        return strings(subject, TN + property).contains("true");
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** What follows the last slash or hash. */
    static String slugOf(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
