package org.techne.loader.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Counts the triples that pass by class and by property, and describes the graph with VoID and DCAT. */
public final class Statistics implements Consumer<Triple> {
    private final Map<Node, Long> byProperty = new HashMap<>();
    private final Map<Node, Long> byClass = new HashMap<>();
    private long triples;

    @Override
    public void accept(Triple triple) {
        triples++;
        byProperty.merge(triple.getPredicate(), 1L, Long::sum);
        if (triple.getPredicate().equals(Vocabulary.RDF_TYPE)) {
            byClass.merge(triple.getObject(), 1L, Long::sum);
        }
    }

    /** The counts as the description in a graph states them. */
    public static Statistics statedIn(Graph graph, IriMint mint) {
        Statistics stated = new Statistics();
        Node dataset = mint.graph("");
        stated.triples = number(graph, dataset, Vocabulary.VOID_TRIPLES);
        read(graph, dataset, Vocabulary.VOID_CLASS_PARTITION, Vocabulary.VOID_CLASS, Vocabulary.VOID_ENTITIES)
                .forEach(stated.byClass::put);
        read(graph, dataset, Vocabulary.VOID_PROPERTY_PARTITION, Vocabulary.VOID_PROPERTY, Vocabulary.VOID_TRIPLES)
                .forEach(stated.byProperty::put);
        return stated;
    }

    /** All triples of the description in a graph. */
    public static Set<Triple> descriptionIn(Graph graph, IriMint mint) {
        Node dataset = mint.graph("");
        Set<Triple> description = new LinkedHashSet<>();
        graph.find(dataset, Node.ANY, Node.ANY).forEach(description::add);
        for (Node partition : List.of(Vocabulary.VOID_CLASS_PARTITION, Vocabulary.VOID_PROPERTY_PARTITION)) {
            graph.find(dataset, partition, Node.ANY)
                    .toList()
                    .forEach(part ->
                            graph.find(part.getObject(), Node.ANY, Node.ANY).forEach(description::add));
        }
        return description;
    }

    private static Map<Node, Long> read(Graph graph, Node dataset, Node partition, Node term, Node counted) {
        Map<Node, Long> counts = new HashMap<>();
        for (Triple part : graph.find(dataset, partition, Node.ANY).toList()) {
            graph.find(part.getObject(), term, Node.ANY)
                    .forEach(named -> counts.put(named.getObject(), number(graph, part.getObject(), counted)));
        }
        return counts;
    }

    private static long number(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .mapToLong(triple -> Long.parseLong(triple.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }

    /** Takes back a triple that was counted. */
    public void forget(Triple triple) {
        triples--;
        byProperty.computeIfPresent(triple.getPredicate(), (property, count) -> count > 1 ? count - 1 : null);
        if (triple.getPredicate().equals(Vocabulary.RDF_TYPE)) {
            byClass.computeIfPresent(triple.getObject(), (type, count) -> count > 1 ? count - 1 : null);
        }
    }

    /** How many triples passed. */
    public long triples() {
        return triples;
    }

    /** How many nodes of a class were declared. */
    public long count(Node type) {
        return byClass.getOrDefault(type, 0L);
    }

    /** Describes the graph as counted so far: the triples of the description itself are in none of its counts. */
    public void describe(IriMint mint, Run run, Consumer<Triple> out) {
        Subject graph = new Subject(mint.graph(""), out)
                .is(Vocabulary.VOID_DATASET)
                .is(Vocabulary.DCAT_DATASET)
                .says(Vocabulary.DCTERMS_TITLE, Literals.string("Techne"))
                .says(Vocabulary.DCTERMS_DESCRIPTION, Literals.string("What machine-learning papers name and measure."))
                .says(Vocabulary.DCAT_VERSION, Literals.string(run.softwareVersion()))
                .says(Vocabulary.DCTERMS_CREATED, run.started().map((Instant time) -> Literals.moment(time)))
                .says(Vocabulary.PROV_WAS_GENERATED_BY, run.node(mint))
                .says(Vocabulary.VOID_URI_SPACE, Literals.string(mint.base()))
                .says(Vocabulary.VOID_VOCABULARY, NodeFactory.createURI(Tn.NS))
                .says(Vocabulary.VOID_TRIPLES, Literals.integer(triples))
                .says(Vocabulary.VOID_CLASSES, Literals.integer(byClass.size()))
                .says(Vocabulary.VOID_PROPERTIES, Literals.integer(byProperty.size()));
        for (Node type : sorted(byClass)) {
            Subject part = part(graph, mint, type, Vocabulary.VOID_CLASS_PARTITION);
            part.says(Vocabulary.VOID_CLASS, type).says(Vocabulary.VOID_ENTITIES, Literals.integer(count(type)));
        }
        for (Node property : sorted(byProperty)) {
            Subject part = part(graph, mint, property, Vocabulary.VOID_PROPERTY_PARTITION);
            long count = Optional.ofNullable(byProperty.get(property)).orElse(0L);
            part.says(Vocabulary.VOID_PROPERTY, property).says(Vocabulary.VOID_TRIPLES, Literals.integer(count));
        }
    }

    private static Subject part(Subject graph, IriMint mint, Node term, Node property) {
        Node node = mint.graph(Slug.of(Vocabulary.shortName(term).replace(':', '-')));
        graph.says(property, node);
        return new Subject(node, graph.out());
    }

    private static List<Node> sorted(Map<Node, Long> counts) {
        List<Node> terms = new ArrayList<>(counts.keySet());
        terms.sort(Comparator.comparing(Node::getURI));
        return terms;
    }
}
