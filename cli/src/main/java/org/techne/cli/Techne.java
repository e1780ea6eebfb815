package org.techne.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.sys.JenaSystem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code techne <command> [options]}. */
@Command(
        name = "techne",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LoadCommand.class,
            HarvestCommand.class,
            RemoveCommand.class,
            WhyCommand.class,
            ServeCommand.class,
            McpCommand.class,
            QueryCommand.class,
            FindCommand.class,
            StatsCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            ExplainCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        description = "A knowledge graph from abstracts of machine-learning papers.",
        footer = {"", "Examples:", "  techne serve", "  techne query methods-above-speedup --hardware A100"})
public final class Techne implements Runnable {
    /** Lucene tells about its inner life through the JDK's log. Held here, for the JDK forgets settings of loggers that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    private boolean debug;

    Techne() {}

    /** Runs one command and exits with its status: see {@link ExitCode}. */
    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
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
