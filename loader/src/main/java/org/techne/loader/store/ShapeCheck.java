package org.techne.loader.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.Path;
import org.techne.loader.graph.Vocabulary;

/** Checks graphs against shapes. Safe for use by several threads. */
public final class ShapeCheck {
    private static final String SHAPES = "ontology/shapes.ttl";

    private final Shapes shapes;

    /** Checks against the shapes in a graph. */
    public ShapeCheck(Graph shapes) {
        this.shapes = ShaclValidator.get().parse(shapes);
    }

    /** Checks against the ontology's shapes. */
    public static ShapeCheck ofOntology() {
        try (InputStream in = ShapeCheck.class.getClassLoader().getResourceAsStream(SHAPES)) {
            if (in == null) {
                throw new IllegalStateException(SHAPES + " is not on the class path; build techne-ontology");
            }
            return new ShapeCheck(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in the graph that a shape forbids, sorted. */
    public List<Violation> violations(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(ShapeCheck::violation)
                .sorted(Comparator.comparing(Violation::node)
                        .thenComparing(Violation::path)
                        .thenComparing(Violation::found))
                .distinct()
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                shown(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(ShapeCheck::shown).orElse(""),
                Optional.ofNullable(entry.value()).map(ShapeCheck::shown).orElse(""),
                Optional.ofNullable(entry.message()).orElse("forbidden by " + SHAPES));
    }

    private static String shown(Path path) {
        String text = path.toString();
        return text.matches("<[^<>]*>")
                ? Vocabulary.shortName(NodeFactory.createURI(text.substring(1, text.length() - 1)))
                : text;
    }

    private static String shown(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
