package org.techne.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command writes its rows. */
final class OutputOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. On a terminal a table, else TSV.")
    private Optional<Format> format = Optional.empty();

    void write(Table table, PrintWriter out) {
        TableWriter.write(table, format(), out);
    }

    Format format() {
        return format.orElse(Terminal.showsOutput() ? Format.TABLE : Format.TSV);
    }
}
