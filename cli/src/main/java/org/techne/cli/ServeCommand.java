package org.techne.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.techne.server.ServerOptions;
import org.techne.server.TechneServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the graph. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serve the graph: pages, linked data, saved questions, SPARQL.",
            "Loads the examples first where there is no graph yet; shows a later load as soon as it is whole."
        },
        footer = {"", "Examples:", "  techne serve", "  techne serve --port 8080 --data /srv/techne-data"})
final class ServeCommand extends GraphCommand {
    private static final String EXAMPLE = "methods-above-speedup?hardware=A100&min=2";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServerOptions.DEFAULT_PORT,
            description = "Port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(names = "--public", description = "Let other machines connect; otherwise only this one may.")
    private boolean publicly;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may take. Default: ${DEFAULT-VALUE}")
    private int seconds = 30;

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description = "Let web pages of this origin call tools at /mcp, such as https://example.org. Repeatable.")
    private List<String> origins = List.of();

    @Override
    public Integer call() throws IOException {
        Path folder = folder().path();
        if (folder().current().isEmpty() && !loadedExamples(folder)) {
            return ExitCode.FAILED;
        }
        ServerOptions usual = ServerOptions.of(port, folder);
        ServerOptions options = new ServerOptions(
                port, folder, publicly, usual.concurrentQueries(), Duration.ofSeconds(seconds), origins);
        try (TechneServer server = TechneServer.start(options)) {
            announce(server.address());
            server.warm();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(server)));
            server.join();
        }
        return ExitCode.OK;
    }

    private void announce(String address) {
        PrintWriter out = out();
        out.println("Pages      " + address + "/");
        out.println("SPARQL     " + address + "/sparql");
        out.println("Questions  " + address + "/api/queries");
        out.println("Tools      " + address + "/mcp  (Model Context Protocol)");
        out.println();
        out.println("Try: curl '" + address + "/api/queries/" + EXAMPLE + "&format=table'");
        out.println("Stop with Ctrl-C.");
        out.flush();
    }

    private boolean loadedExamples(Path folder) throws IOException {
        PrintWriter err = err();
        Optional<Path> examples = examples();
        if (examples.isEmpty()) {
            err.println("techne: no graph in " + folder + " yet; make one with: techne load FILES --data " + folder);
            return false;
        }
        err.println("No graph in " + folder + " yet: loading the examples.");
        String papers = examples.get().resolve("papers.jsonl").toString();
        String listing = examples.get().resolve("listing.txt").toString();
        Techne.commandLine().setErr(err).execute("load", papers, listing, "--data", folder.toString());
        return folder().current().isPresent();
    }

    /** The sample corpus of the clone that this program was built in, or of the folder it runs in. */
    private static Optional<Path> examples() {
        return Stream.concat(rootsOfClone().stream(), Stream.of(Path.of("")))
                .map(root -> root.resolve("examples"))
                .filter(examples -> Files.isRegularFile(examples.resolve("papers.jsonl")))
                .findFirst();
    }

    private static List<Path> rootsOfClone() {
        try {
            Path jar = Path.of(ServeCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Stream.iterate(Optional.of(jar), p -> p.map(Path::getParent))
                    .limit(4)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return List.of();
        }
    }

    private static void closeQuietly(TechneServer server) {
        try {
            server.close();
        } catch (IOException | RuntimeException alreadyClosed) {
            // The program ends; what is left is a folder of links among temporary files.
        }
    }
}
