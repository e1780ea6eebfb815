package org.techne.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code techne <command> [options]}. */
@Command(
        name = "techne",
        mixinStandardHelpOptions = true,
        version = "techne 0.1.0-SNAPSHOT",
        description = "A knowledge graph from abstracts of machine-learning papers.")
public final class Techne implements Runnable {

    Techne() {}

    /** Runs one command and exits with its status: 0 done, 1 problems in the input, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Techne()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
