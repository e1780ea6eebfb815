package org.techne.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.extract.result.Explanation;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.text.Abstract;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains how a text is read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Show how a text is read: the symbols of each sentence, what each name means, each result with the rule that found it,"
                    + " and why each other number is none.",
            "A file or standard input gives the title in its first line, an empty line, and the abstract; without the empty line all"
                    + " of it is the abstract."
        },
        footer = {
            "",
            "Examples:",
            "  techne explain \"Our kernel cuts latency by 38%% on an A100.\"",
            "  techne explain --file abstract.txt --html > explained.html"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The abstract; without it standard input is read.")
    private List<String> text = List.of();

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, where the text is given as an argument.")
    private String title = "";

    @Option(names = "--file", paramLabel = "FILE", description = "Read title and abstract from a file.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--lexicon",
            paramLabel = "TTL",
            description = "Turtle that adds to the built-in lexicon. May be repeated.")
    private List<Path> lexicon = List.of();

    @ArgGroup
    private Shape shape = new Shape();

    /** How the explanation is shown; plain text where nothing is said. */
    private static final class Shape {
        @Option(names = "--html", description = "Print one page of HTML that needs nothing else.")
        private boolean html;

        @Option(names = "--turtle", description = "Print the triples that a graph would hold instead.")
        private boolean turtle;
    }

    @Override
    public Integer call() throws IOException {
        Abstract paper = paper();
        RuleEngine engine = new RuleEngine(LexiconReader.read(LexiconFiles.load(lexicon)));
        PrintWriter out = spec.commandLine().getOut();
        if (shape.turtle) {
            out.print(ExplanationTurtle.of(engine.factsOf(paper)));
        } else {
            Explanation explanation = engine.explain(paper);
            out.print(shape.html ? ExplanationHtml.of(explanation) : ExplanationText.of(explanation));
        }
        out.flush();
        return ExitCode.OK;
    }

    private Abstract paper() throws IOException {
        if (file.isPresent()) {
            return split(Files.readString(file.get()));
        }
        return text.isEmpty() || text.equals(List.of("-"))
                ? standardInput()
                : Abstract.of(title, String.join(" ", text));
    }

    private static Abstract standardInput() throws IOException {
        InputStream in = System.in;
        return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Abstract split(String document) {
        String[] parts = document.strip().split("\\R\\h*\\R", 2);
        boolean titled = parts.length == 2 && parts[0].lines().count() == 1;
        return titled ? Abstract.of(parts[0], parts[1]) : Abstract.of("", document);
    }
}
