package org.techne.server.page;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;
import org.techne.server.rdf.RdfFormat;

/** The ontology, to read and as RDF. */
public final class OntologyPage implements Face {
    private static final String FILE = "/ontology/techne.ttl";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    /** A term and what it means. */
    public record Term(String name, String comment, String notes) {}

    /** Terms of one sort. */
    public record Group(String title, List<Term> terms) {}

    /** What the template shows. */
    public record Shown(List<Group> groups) {}

    private final Model ontology = read();

    @Override
    public Reply answer(Ask ask) {
        Optional<RdfFormat> fixed = RdfFormat.ofPath(ask.path());
        RdfFormat format = fixed.orElseGet(() -> RdfFormat.negotiated(ask));
        return format == RdfFormat.HTML ? Reply.html(html()) : Reply.ok(format.contentType(), format.write(ontology));
    }

    private String html() {
        Facts facts = new Facts(ontology.getGraph());
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("Classes", terms(facts, OWL + "Class")));
        groups.add(new Group("Relations", terms(facts, OWL + "ObjectProperty")));
        groups.add(new Group("Values", terms(facts, OWL + "DatatypeProperty")));
        for (String list : List.of("ResultKind", "Bound", "Change", "Direction")) {
            groups.add(new Group("Members of " + list, terms(facts, Terms.TN + list)));
        }
        Frame frame = Frame.ofDocument("Ontology", "What the graph says, and what its terms mean.", "/ontology", "");
        return Templates.page("ontology", Map.of("frame", frame, "model", new Shown(groups)));
    }

    private static List<Term> terms(Facts facts, String type) {
        return facts.subjects(Terms.TYPE, NodeFactory.createURI(type)).stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(Terms.TN))
                .map(node -> new Term(
                        Facts.localName(node.getURI()),
                        facts.text(node, Terms.RDFS_COMMENT).orElse(""),
                        notes(facts, node)))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private static String notes(Facts facts, Node term) {
        String domain = names(facts, term, "domain");
        String range = names(facts, term, "range");
        String above = names(facts, term, "subClassOf");
        return (domain.isEmpty() ? "" : " Of " + domain + ".")
                + (range.isEmpty() ? "" : " Leads to " + range + ".")
                + (above.isEmpty() ? "" : " A kind of " + above + ".");
    }

    private static String names(Facts facts, Node term, String property) {
        return facts.objects(term, NodeFactory.createURI(RDFS + property)).stream()
                .filter(Node::isURI)
                .map(node -> Facts.localName(node.getURI()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Model read() {
        Model model = ModelFactory.createDefaultModel();
        InputStream in = OntologyPage.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException(FILE + " is not on the class path; build the module again");
        }
        RDFDataMgr.read(model, in, Lang.TURTLE);
        return model;
    }
}
