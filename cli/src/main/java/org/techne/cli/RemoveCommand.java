package org.techne.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.graph.Run;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.pipeline.LoadSummary;
import org.techne.loader.pipeline.Loader;
import org.techne.loader.pipeline.UpdateLimits;
import org.techne.loader.pipeline.Updater;
import org.techne.loader.problem.Problems;
import org.techne.loader.store.HeldPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes papers out of the graph. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Take papers out of the graph, with all that only they say.",
            "A paper is named by its arXiv id, DOI or another id, or by its address. Where one is unknown, none is taken out."
        },
        footer = {"", "Examples:", "  techne remove 2401.01234", "  techne remove doi:10.1000/xyz arxiv-2401.00001"})
final class RemoveCommand extends GraphCommand {
    @Option(
            names = "--lexicon",
            paramLabel = "TTL",
            description = "Turtle that added to the built-in lexicon when the papers were loaded; may be repeated.")
    private List<Path> lexicon = List.of();

    @Parameters(arity = "1..*", paramLabel = "PAPER", description = "Which papers.")
    private List<String> papers = List.of();

    @Override
    public Integer call() throws IOException {
        List<String> slugs =
                data().papers(papers).stream().map(HeldPaper::slug).distinct().toList();
        Graph graph = LexiconFiles.load(lexicon);
        LoaderOptions usual = LoaderOptions.defaults();
        LoaderOptions options = new LoaderOptions(
                folder().base().orElse(usual.base()), usual.threads(), usual.minConfidence(), lexicon);
        Loader loader = new Loader(options, new RuleEngine(LexiconReader.read(graph)), graph);
        Run run = new Run(
                Version.number(),
                Run.versionOf(graph),
                Optional.of(Clock.systemUTC().instant()));
        PrintWriter err = err();
        Problems problems = new Problems(0, problem -> err.println(problem));
        LoadSummary summary = new Updater(loader, folder(), UpdateLimits.defaults()).remove(slugs, run, problems);
        long gone = summary.difference().map(LoadSummary.Difference::removed).orElse(0L);
        err.printf("%,d papers taken out; %,d triples less, %,d left%n", slugs.size(), gone, summary.triples());
        return problems.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
}
