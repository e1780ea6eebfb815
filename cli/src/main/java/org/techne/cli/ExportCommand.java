package org.techne.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.system.Txn;
import org.techne.loader.store.FileAside;
import org.techne.loader.store.OpenGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the graph to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the whole graph to a file, in the format that its name says.",
        footer = {
            "",
            "Examples:",
            "  techne export --to graph.nt.gz",
            "  techne export --to graph.ttl --data other-data"
        })
final class ExportCommand extends GraphCommand {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "A name that ends in .nt, .nq, .ttl, .trig, .jsonld or .rdf, packed where .gz follows.")
    private Path to = Path.of("graph.nt");

    @Override
    public Integer call() throws IOException {
        Lang format = Optional.ofNullable(
                        RDFLanguages.pathnameToLang(to.getFileName().toString()))
                .orElseThrow(
                        () -> usage("--to " + to + " has no known ending; use .nt, .ttl, .jsonld, .nq, .trig or .rdf"));
        try (OpenGraph open = folder().open();
                FileAside file = FileAside.packedByName(to)) {
            Txn.executeRead(open.dataset(), () -> write(open, format, file.out()));
            file.finish();
        }
        return ExitCode.OK;
    }

    private static void write(OpenGraph open, Lang format, OutputStream out) {
        Graph graph = open.dataset().getDefaultGraph();
        if (StreamRDFWriter.registered(format)) {
            StreamRDFOps.graphToStream(graph, StreamRDFWriter.getWriterStream(out, format));
        } else {
            RDFWriter.source(graph).lang(format).output(out);
        }
    }
}
