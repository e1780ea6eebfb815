package org.techne.server.rdf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;

/** What the graph holds, at the address where crawlers look: the description that the loader wrote, with this server's endpoint. */
public final class VoidFace implements Face {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final Node DATASET = NodeFactory.createURI(VOID + "Dataset");

    private final Graphs graphs;

    public VoidFace(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        List<RdfFormat> offers = RdfFormat.OF_TRIPLES;
        RdfFormat format = ask.accept()
                .best(offers, RdfFormat::mediaType)
                .or(() -> ask.accept().best(List.of("text/html")).map(html -> RdfFormat.TURTLE))
                .orElseThrow(() -> HttpProblem.notAcceptable(Arrays.stream(RdfFormat.values())
                        .map(RdfFormat::mediaType)
                        .toList()));
        Model model = graphs.now().read(facts -> model(facts, ask.address()));
        return Reply.ok(format.contentType(), format.write(model));
    }

    private static Model model(Facts facts, String address) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Prefixes.ALL);
        List<Node> described = facts.subjects(Terms.TYPE, DATASET);
        Node dataset = described.isEmpty() ? NodeFactory.createURI(Terms.BASE + "dataset") : described.getFirst();
        Set<Node> seen = new HashSet<>();
        described.forEach(node -> copy(facts, node, model, seen));
        add(model, dataset, "sparqlEndpoint", address + "/sparql");
        add(model, dataset, "uriLookupEndpoint", address + "/browse?iri=");
        add(model, dataset, "uriSpace", Terms.BASE);
        return model;
    }

    private static void add(Model model, Node dataset, String property, String address) {
        model.getGraph()
                .add(Triple.create(dataset, NodeFactory.createURI(VOID + property), NodeFactory.createURI(address)));
    }

    private static void copy(Facts facts, Node node, Model model, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        for (Triple triple : facts.triples(node, Node.ANY, Node.ANY)) {
            model.getGraph().add(triple);
            boolean part = triple.getPredicate().getURI().startsWith(VOID)
                    && triple.getPredicate().getURI().endsWith("Partition");
            if (part) {
                copy(facts, triple.getObject(), model, seen);
            }
        }
    }
}
