package org.techne.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.system.Txn;
import org.techne.loader.store.OpenGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
final class ExportCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 17;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOptions data = new DataOptions();

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
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--to " + to + " has no known ending; use .nt, .ttl, .jsonld, .nq, .trig or .rdf"));
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        try (OpenGraph open = data.folder().open()) {
            try (OutputStream out = stream(aside)) {
                Txn.executeRead(open.dataset(), () -> write(open, format, out));
            }
            Files.move(aside, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        return ExitCode.OK;
    }

    private OutputStream stream(Path aside) throws IOException {
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(aside), BUFFER);
        return to.getFileName().toString().endsWith(".gz") ? new GZIPOutputStream(bytes, BUFFER) : bytes;
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
