package org.techne.cli;

import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code techne <command> [options]}. */
@Command(
        name = "techne",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {LoadCommand.class},
        description = "A knowledge graph from abstracts of machine-learning papers.",
        footer = {"", "Examples:", "  techne load papers.jsonl", "  techne find flash attention"})
public final class Techne implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    private boolean debug;

    Techne() {}

    /** Runs one command and exits with its status: see {@link ExitCode}. */
    public static void main(String[] args) {
        JenaSystem.init();
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to run. */
    static CommandLine commandLine() {
        Techne techne = new Techne();
        return new CommandLine(techne)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Mistakes())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (techne.debug) {
                        failure.printStackTrace(command.getErr());
                    }
                    command.getErr().println("techne: " + Mistakes.reason(failure));
                    return ExitCode.FAILED;
                });
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
