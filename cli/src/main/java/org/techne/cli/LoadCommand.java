package org.techne.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.techne.loader.extract.llm.ChosenEngine;
import org.techne.loader.extract.llm.LlmReport;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.Run;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.pipeline.LoadSummary;
import org.techne.loader.pipeline.Loader;
import org.techne.loader.pipeline.Progress;
import org.techne.loader.pipeline.RefusedFile;
import org.techne.loader.pipeline.UpdateLimits;
import org.techne.loader.pipeline.Updater;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.open.Sources;
import org.techne.loader.store.NTriplesFile;
import org.techne.loader.store.TripleSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads papers. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Read papers and build the graph of what they name and measure.",
            "They are added to the graph that is there: what a file says of a paper takes the place of what it said before.",
            "The change is to be seen at once, and only when it is whole."
        },
        footer = {"", "Examples:", "  techne load pages/*.txt", "  techne load papers.jsonl.gz --to graph.nt"})
final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files, folders, patterns, web addresses, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--to", paramLabel = "GRAPH", description = "Write N-Triples to this file (.nt or .nt.gz) instead.")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--replace", description = "Forget the graph that is there and build one of these files alone.")
    private boolean replace;

    @Option(
            names = "--rebuild",
            description = "Instead of FILEs: build the graph anew of all records that it holds, with the rules of now.")
    private boolean rebuild;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description =
                    "Where records go that cannot be used, as JSON Lines. Default: refused.jsonl in the graph's folder.")
    private Optional<Path> refused = Optional.empty();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What every IRI begins with. Default: as in the graph that is there, else "
                    + LoaderOptions.DEFAULT_BASE)
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--lexicon",
            paramLabel = "TTL",
            description = "Turtle that adds to the built-in lexicon; may be repeated.")
    private List<Path> lexicon = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that extract. Default: one a core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out what is less sure, 0 to 1. Default: " + LoaderOptions.DEFAULT_MIN_CONFIDENCE)
    private double minConfidence = LoaderOptions.DEFAULT_MIN_CONFIDENCE;

    @Mixin
    private ReviewOption review = new ReviewOption();

    @Mixin
    private ExtractorChoice choice = new ExtractorChoice();

    @Override
    public Integer call() throws IOException {
        LoaderOptions options = options();
        choice.options();
        checkFiles();
        Graph graph = LexiconFiles.load(lexicon);
        ChosenEngine engine = choice.engine(LexiconReader.read(graph));
        Run run = run(graph);
        PrintWriter err = spec.commandLine().getErr();
        try (LoadProgress progress = LoadProgress.begin();
                ReviewOption.Begun doubtful = review.begin();
                Sources sources = Sources.open(files);
                RefusedFile unused = new RefusedFile(refused())) {
            Problems problems = new Problems(0, problem -> {
                unused.add(problem);
                progress.print(err, problem.toString());
            });
            Loader loader = new Loader(options, engine.extractor(), graph, doubtful.review());
            LoadSummary summary = load(loader, sources, run, problems, progress);
            doubtful.finish();
            progress.finish();
            SummaryText.of(summary, problems, target(), review.place(), unused).forEach(err::println);
            engine.report().ifPresent(report -> report.lines().forEach(err::println));
            return exitCode(summary, problems, engine);
        }
    }

    private LoadSummary load(Loader loader, Sources sources, Run run, Problems problems, Progress progress)
            throws IOException {
        if (to.isEmpty() && !replace) {
            Updater updater = new Updater(loader, data.folder(), UpdateLimits.defaults());
            return rebuild ? updater.rebuild(run, problems, progress) : updater.load(sources, run, problems, progress);
        }
        try (TripleSink sink = sink()) {
            return loader.load(sources, sink, run, problems, progress);
        }
    }

    /** The file or folder that is written. */
    private String target() {
        return to.map(Path::toString).orElse(data.folder().path().toString());
    }

    private Path refused() {
        return refused.orElseGet(() -> to.map(file -> Path.of(file + ".refused.jsonl"))
                .orElse(data.folder().path().resolve("refused.jsonl")));
    }

    /** This run; a file is to be the same at every run, so it tells no time. */
    private Run run(Graph graph) {
        return new Run(
                Version.number(),
                Run.versionOf(graph),
                to.isPresent()
                        ? Optional.empty()
                        : Optional.of(Clock.systemUTC().instant()));
    }

    private LoaderOptions options() throws IOException {
        try {
            return new LoaderOptions(base(), threads, minConfidence, lexicon);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    /** The IRIs of one graph have one base. */
    private String base() throws IOException {
        base.ifPresent(IriMint::new);
        Optional<String> there =
                to.isPresent() || replace ? Optional.empty() : data.folder().base();
        if (there.isPresent() && !base.orElse(there.get()).equals(there.get())) {
            throw usage("--base " + base.get() + ": the IRIs of the graph in "
                    + data.folder().path() + " begin with " + there.get() + "; leave --base out, or add --replace");
        }
        return base.or(() -> there).orElse(LoaderOptions.DEFAULT_BASE);
    }

    private void checkFiles() {
        review.check();
        if (rebuild != files.isEmpty()) {
            throw usage(rebuild ? "--rebuild takes no files; load them first" : "Missing required parameter: 'FILE'");
        }
        if (rebuild && (replace || to.isPresent())) {
            throw usage("--rebuild needs the records of a graph; leave --replace and --to out");
        }
        for (Path file : lexicon) {
            if (!Files.isReadable(file)) {
                throw usage("--lexicon " + file + ": no such file; check the path");
            }
        }
        to.filter(file -> !NTriplesFile.isNameOf(file)).ifPresent(file -> {
            throw usage("--to " + file
                    + " must end in .nt or .nt.gz; for other formats load first, then: techne export --to " + file);
        });
        to.filter(file -> !Files.isDirectory(file.toAbsolutePath().resolveSibling(".")))
                .ifPresent(file -> {
                    throw usage("--to " + file + ": its folder does not exist; make it first");
                });
    }

    private ParameterException usage(String mistake) {
        return new ParameterException(spec.commandLine(), mistake);
    }

    private TripleSink sink() throws IOException {
        return to.isPresent() ? new NTriplesFile(to.get()) : data.folder().begin();
    }

    private int exitCode(LoadSummary summary, Problems problems, ChosenEngine engine) {
        if (problems.count(Code.E401) > 0) {
            return ExitCode.INVALID;
        }
        boolean answered = engine.report().map(LlmReport::isComplete).orElse(true);
        return problems.isEmpty() && answered && (summary.records() > 0 || rebuild) ? ExitCode.OK : ExitCode.FAILED;
    }
}
