package org.techne.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.PaperTriples;
import org.techne.loader.graph.Run;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.identity.Paper;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;

/** The facts of a text as Turtle: what a load would say of the paper and its results. Where they come from is left out. */
final class ExplanationTurtle {
    private static final IriMint MINT = new IriMint(IriMint.DEFAULT_BASE);
    private static final String SLUG = "explained";
    private static final Set<String> LEFT_OUT = Set.of("evidence", "wasDerivedFrom", "wasGeneratedBy", "title");

    private final PrefixMap prefixes = prefixes();
    private final NodeFormatterTTL nodes = new NodeFormatterTTL(MINT.paper(SLUG).getURI(), prefixes);
    private final IndentedLineBuffer out = new IndentedLineBuffer();

    private ExplanationTurtle() {}

    static String of(PaperFacts facts) {
        Run run = new Run(Version.number(), "", Optional.empty());
        Origin origin = new Origin("text", "text", 0);
        PaperRecord record = PaperRecord.at(origin).title("Untitled").build();
        Paper paper = new Paper(SLUG, record, List.of(record), new TreeMap<>());
        ExplanationTurtle turtle = new ExplanationTurtle();
        turtle.write(new PaperTriples(MINT, run.node(MINT)).of(paper, facts));
        return turtle.prologue() + turtle.out;
    }

    /** The prefixes that are in use. */
    private String prologue() {
        String body = out.toString();
        StringBuilder prologue = new StringBuilder("@base <" + MINT.paper(SLUG).getURI() + "> .\n");
        new TreeMap<>(prefixes.getMapping()).forEach((prefix, namespace) -> {
            if (body.contains(" " + prefix + ":")) {
                prologue.append("@prefix ").append(prefix).append(": <").append(namespace);
                prologue.append("> .\n");
            }
        });
        return prologue.append('\n').toString();
    }

    private void write(Set<Triple> triples) {
        Map<Node, List<Triple>> subjects = new LinkedHashMap<>();
        triples.stream()
                .filter(t -> !LEFT_OUT.contains(t.getPredicate().getLocalName()))
                .filter(t -> !t.getSubject().getURI().startsWith(MINT.paper(SLUG) + "#e"))
                .forEach(t -> subjects.computeIfAbsent(t.getSubject(), s -> new ArrayList<>())
                        .add(t));
        subjects.values().forEach(this::write);
    }

    /** One subject, a line for each predicate and object. */
    private void write(List<Triple> statements) {
        node(statements.getFirst().getSubject());
        for (int i = 0; i < statements.size(); i++) {
            Triple statement = statements.get(i);
            out.print(i == 0 ? " " : " ;\n    ");
            boolean type = statement.getPredicate().equals(Vocabulary.RDF_TYPE);
            if (type) {
                out.print("a");
            } else {
                node(statement.getPredicate());
            }
            out.print(" ");
            node(statement.getObject());
        }
        out.print(" .\n");
    }

    private void node(Node node) {
        nodes.format(out, node);
    }

    private static PrefixMap prefixes() {
        PrefixMap prefixes = PrefixMapFactory.create(Vocabulary.prefixMap());
        for (String kind : List.of("technique", "dataset", "task", "hardware", "metric", "rule")) {
            prefixes.add(kind, MINT.base() + kind + "/");
        }
        return prefixes;
    }
}
