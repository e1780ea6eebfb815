package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;

/** Whatever has no page of its own: a person, a run, a rule, a foreign IRI; its triples as a table. */
public final class ThingPage implements Face {
    private static final int SHOWN = 100;

    /** Some triples. */
    public record Group(String title, List<EntityPage.Fact> facts) {}

    /** What the template shows; external is a web address or empty. */
    public record Model(String kind, String label, String iri, String external, List<Group> groups, String query) {}

    private final Graphs graphs;

    ThingPage(Graphs graphs) {
        this.graphs = graphs;
    }

    /** {@code /browse?iri=}. */
    @Override
    public Reply answer(Ask ask) {
        String iri =
                ask.parameter("iri").orElseThrow(() -> HttpProblem.badRequest("Say which: /browse?iri=…", List.of()));
        Node thing = NodeFactory.createURI(iri);
        return Reply.html(graphs.now().read(facts -> {
            if (!facts.knows(thing)) {
                throw HttpProblem.notFound("The graph says nothing of " + iri + ".");
            }
            return html(facts, thing, Frame.of(facts.label(thing), "What the graph says of " + iri));
        }));
    }

    static String html(Facts facts, Node thing, Frame frame) {
        String iri = thing.toString();
        boolean web = iri.startsWith("https://") || iri.startsWith("http://");
        List<Group> groups = new ArrayList<>();
        add("What is said of it", grouped(facts, facts.triples(thing, Node.ANY, Node.ANY), true), groups);
        add("What leads to it", grouped(facts, facts.triples(Node.ANY, Node.ANY, thing), false), groups);
        int said = facts.count(Node.ANY, thing, Node.ANY);
        if (said > 0) {
            String count = String.format(Locale.ROOT, "%,d", said).replace(',', '\u2009');
            groups.add(new Group(
                    "What is said with it",
                    List.of(new EntityPage.Fact("As a property", List.of(), count + " triples"))));
        }
        String kind = facts.object(thing, Terms.TYPE)
                .map(type -> Facts.localName(type.toString()))
                .orElse("Resource");
        Model model = new Model(kind, facts.label(thing), iri, web ? iri : "", groups, query(iri));
        return Templates.page("thing", Map.of("frame", frame, "model", model));
    }

    /** The page as a query; empty for what cannot be written in one. */
    private static String query(String iri) {
        String text = "SELECT ?property ?value ?from ?by {\n  { <" + iri
                + "> ?property ?value }\n  UNION\n  { ?from ?by <" + iri + "> }\n}\nLIMIT 1000\n";
        boolean writable = iri.matches("[^\\p{Cntrl}\\s<>\"{}|^`\\\\]+:[^\\p{Cntrl}\\s<>\"{}|^`\\\\]*");
        return writable ? "/query?query=" + Addresses.encoded(text) : "";
    }

    /** A part of a paper bears its paper's name: there are many of the same number. */
    private static String label(Facts facts, Node node) {
        String iri = node.getURI();
        int hash = iri.indexOf('#');
        boolean part = hash > 0 && iri.startsWith(Terms.BASE) && !iri.startsWith(Terms.TN);
        return part
                ? facts.label(NodeFactory.createURI(iri.substring(0, hash))) + " · " + iri.substring(hash + 1)
                : facts.label(node);
    }

    private static void add(String title, List<EntityPage.Fact> facts, List<Group> groups) {
        if (!facts.isEmpty()) {
            groups.add(new Group(title, facts));
        }
    }

    private static List<EntityPage.Fact> grouped(Facts facts, List<Triple> triples, boolean outgoing) {
        Map<String, List<Node>> byProperty = new TreeMap<>();
        for (Triple triple : triples) {
            byProperty
                    .computeIfAbsent(Facts.localName(triple.getPredicate().getURI()), name -> new ArrayList<>())
                    .add(outgoing ? triple.getObject() : triple.getSubject());
        }
        return byProperty.entrySet().stream()
                .map(entry -> fact(facts, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static EntityPage.Fact fact(Facts facts, String title, List<Node> nodes) {
        List<Entity> links = nodes.stream()
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::toString))
                .limit(SHOWN)
                .map(node -> new Entity(node.getURI(), label(facts, node)))
                .sorted()
                .toList();
        List<String> texts = nodes.stream()
                .filter(Node::isLiteral)
                .map(Facts::text)
                .sorted()
                .limit(SHOWN)
                .toList();
        String rest = nodes.size() > SHOWN ? " … and " + (nodes.size() - SHOWN) + " more" : "";
        return new EntityPage.Fact(title, links, String.join(" · ", texts) + rest);
    }
}
