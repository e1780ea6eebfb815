package org.techne.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import org.techne.server.mcp.StdioTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Offers the graph to a language model's program, over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = {
            "Offer the graph as tools to a program with a language model (Model Context Protocol).",
            "That program starts this command itself and speaks through standard input and output; serve offers the same at /mcp.",
            "Answers from a later load as soon as it is whole."
        },
        footer = {"", "Examples:", "  techne mcp --data /srv/techne-data", "  techne mcp --time-limit 10"})
final class McpCommand extends GraphCommand {
    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may take. Default: ${DEFAULT-VALUE}")
    private int seconds = 30;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream protocol = System.out;
        // Whatever prints by accident must not end up in the protocol.
        System.setOut(System.err);
        String version = Optional.ofNullable(McpCommand.class.getPackage().getImplementationVersion())
                .orElse("development");
        try (StdioTools tools =
                StdioTools.start(folder().path(), version, Duration.ofSeconds(seconds), System.in, protocol)) {
            tools.join();
        } finally {
            System.setOut(protocol);
        }
        return ExitCode.OK;
    }
}
