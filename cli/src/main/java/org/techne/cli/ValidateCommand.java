package org.techne.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.techne.loader.store.OpenGraph;
import org.techne.loader.store.ShapeCheck;
import org.techne.loader.store.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a graph against the shapes. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check a graph against the ontology's shapes; exits with 3 where it does not satisfy them.",
        footer = {"", "Examples:", "  techne validate", "  techne validate graph.nt.gz"})
final class ValidateCommand extends RowsCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "GRAPH",
            description = "Files of RDF, checked as one graph. Default: the loaded graph.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        ShapeCheck shapes = ShapeCheck.ofOntology();
        List<Violation> violations = new ArrayList<>();
        if (files.isEmpty()) {
            try (OpenGraph open = folder().open()) {
                Txn.executeRead(
                        open.dataset(),
                        () -> violations.addAll(shapes.violations(open.dataset().getDefaultGraph())));
            }
        } else {
            Graph graph = GraphFactory.createDefaultGraph();
            files.forEach(file -> RDFParser.source(file).parse(graph));
            violations.addAll(shapes.violations(graph));
        }
        return report(violations);
    }

    private int report(List<Violation> violations) {
        if (violations.isEmpty()) {
            err().println("The graph satisfies the shapes.");
            return ExitCode.OK;
        }
        List<List<Object>> rows = violations.stream()
                .map(v -> List.<Object>of(v.node(), v.path(), v.found(), v.message()))
                .toList();
        write(new Table(List.of("node", "property", "found", "asked"), rows));
        err().println("techne: " + violations.size() + " violations of the shapes");
        return ExitCode.INVALID;
    }
}
