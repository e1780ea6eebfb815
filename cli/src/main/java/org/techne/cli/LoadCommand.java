package org.techne.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.graph.Run;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.pipeline.LoadSummary;
import org.techne.loader.pipeline.Loader;
import org.techne.loader.pipeline.Progress;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.open.Sources;
import org.techne.loader.store.NTriplesFile;
import org.techne.loader.store.TripleSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads papers. */
@Command(
        name = "load",
        description = "Read papers and build the graph of what they name and measure.",
        footer = {"", "Examples:", "  techne load pages/*.txt", "  techne load papers.jsonl.gz --to graph.nt"})
final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders, patterns, addresses, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--to", paramLabel = "GRAPH", description = "Write N-Triples to this file (.nt or .nt.gz).")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--base", paramLabel = "IRI", description = "What every IRI begins with. Default: ${DEFAULT-VALUE}")
    private String base = LoaderOptions.DEFAULT_BASE;

    @Option(
            names = "--lexicon",
            paramLabel = "TTL",
            description = "Turtle that adds to the built-in lexicon. May be repeated.")
    private List<Path> lexicon = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that extract. Default: ${DEFAULT-VALUE}")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out facts that are less sure, 0 to 1. Default: ${DEFAULT-VALUE}")
    private double minConfidence = LoaderOptions.DEFAULT_MIN_CONFIDENCE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the graph.",
            defaultValue = "${env:TECHNE_DATA:-./techne-data}")
    private Path data = Path.of("techne-data");

    private TripleSink sink() throws IOException {
        return to.isPresent() ? new NTriplesFile(to.get()) : new org.techne.loader.store.GraphFolder(data).begin();
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Graph graph = LexiconFiles.load(lexicon);
        LoaderOptions options = new LoaderOptions(base, threads, minConfidence, lexicon);
        Loader loader = new Loader(options, new RuleEngine(LexiconReader.read(graph)), graph);
        Problems problems = new Problems(Problems.KEPT, err::println);
        Run run = new Run(Version.number(), Run.versionOf(graph), Optional.empty());
        try (TripleSink sink = sink()) {
            LoadSummary summary = loader.load(Sources.open(files), sink, run, problems, Progress.NONE);
            err.println(summary);
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
}
