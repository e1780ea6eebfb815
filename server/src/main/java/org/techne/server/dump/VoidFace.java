package org.techne.server.dump;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpDate;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;
import org.techne.server.rdf.Prefixes;
import org.techne.server.rdf.RdfFormat;

/**
 * What the graph holds, at the address where crawlers look: the description that the loader wrote, with this server's endpoint and its dumps.
 */
public final class VoidFace implements Face {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final Node DATASET = NodeFactory.createURI(VOID + "Dataset");

    private final Graphs graphs;
    private final Dumps dumps;

    public VoidFace(Graphs graphs, Dumps dumps) {
        this.graphs = graphs;
        this.dumps = dumps;
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
        Snapshot snapshot = graphs.now();
        Model model = snapshot.read(facts -> model(facts, ask.address()));
        DumpTerms terms = new DumpTerms(model.getGraph(), dataset(model), ask.address());
        for (DumpFormat dump : DumpFormat.values()) {
            terms.add(dump, dumps.ready(dump), snapshot.modified());
        }
        return Reply.ok(format.contentType(), format.write(model))
                .with("Last-Modified", HttpDate.of(snapshot.modified()));
    }

    private static Model model(Facts facts, String address) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Prefixes.ALL).setNsPrefix("dcat", DumpTerms.DCAT).setNsPrefix("spdx", DumpTerms.SPDX);
        Set<Node> seen = new HashSet<>();
        facts.subjects(Terms.TYPE, DATASET).forEach(node -> copy(facts, node, model, seen));
        Graph graph = model.getGraph();
        Node dataset = dataset(model);
        graph.add(dataset, Terms.TYPE, DATASET);
        graph.add(dataset, term("sparqlEndpoint"), NodeFactory.createURI(address + "/sparql"));
        graph.add(dataset, term("uriLookupEndpoint"), NodeFactory.createURI(address + "/browse?iri="));
        graph.add(dataset, term("uriSpace"), NodeFactory.createLiteralString(Terms.BASE));
        return model;
    }

    /** The dataset described, whatever the loader calls it. */
    private static Node dataset(Model model) {
        return model.getGraph().find(Node.ANY, Terms.TYPE, DATASET).mapWith(Triple::getSubject).toList().stream()
                .min(Comparator.comparing(Node::toString))
                .orElse(NodeFactory.createURI(Terms.BASE + "dataset"));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(VOID + name);
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
