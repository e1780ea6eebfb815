package org.techne.loader.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.techne.loader.graph.Run;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperSource;
import org.techne.loader.store.GraphBuild;
import org.techne.loader.store.GraphFolder;
import org.techne.loader.store.GraphUpdate;
import org.techne.loader.store.HeldPaper;
import org.techne.loader.store.PaperStore;
import org.techne.loader.store.TripleSink;

/**
 * Adds papers to a graph that is there, and takes papers out of it. The graph is afterwards the same as if all records that it holds had been loaded at once,
 * whichever way it came to be: a few papers are changed in one transaction; where many come, the graph is built anew, which is faster.
 */
public final class Updater {
    private final Loader loader;
    private final GraphFolder folder;
    private final UpdateLimits limits;

    /** Updates the graph in a folder. */
    public Updater(Loader loader, GraphFolder folder, UpdateLimits limits) {
        this.loader = loader;
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * Loads what a source gives into the graph; where there is none yet, builds it.
     *
     * @throws IOException where the folder cannot be written to, or another load is under way
     */
    public LoadSummary load(PaperSource source, Run run, Problems problems, Progress progress) throws IOException {
        if (folder.current().isEmpty()) {
            try (TripleSink sink = folder.begin()) {
                return loader.load(source, sink, run, problems, progress);
            }
        }
        Intake intake;
        Optional<Path> before = folder.current();
        try (GraphUpdate update = folder.update();
                PaperStore held = update.papers()) {
            intake = new Intake(held, limits.mostRecords(held.size()), run.load());
            intake.read(source, problems, progress);
            if (!intake.isTooLarge()) {
                return change(update, held, intake, run, problems);
            }
        }
        return rebuild(source, before, intake, run, problems, progress);
    }

    /**
     * Builds the graph anew of the records that it holds: reads all papers with the lexicon and the rules of now, and gives back the space on the disk that
     * changes have left.
     *
     * @throws IOException where there is no graph, the folder cannot be written to, or another load is under way
     */
    public LoadSummary rebuild(Run run, Problems problems, Progress progress) throws IOException {
        Intake nothing;
        Optional<Path> before = folder.current();
        try (PaperStore held = folder.papers().orElseThrow(folder::nothingThere)) {
            nothing = new Intake(held, 0, run.load());
        }
        return rebuild((out, found) -> {}, before, nothing, run, problems, progress);
    }

    /**
     * Takes papers out of the graph.
     *
     * @throws IOException where the folder cannot be written to, or another load is under way
     */
    public LoadSummary remove(List<String> slugs, Run run, Problems problems) throws IOException {
        long began = System.nanoTime();
        try (GraphUpdate update = folder.update();
                PaperStore held = update.papers()) {
            Neighbourhood around = new Neighbourhood(held);
            slugs.forEach(slug -> held.paper(slug).ifPresent(around::of));
            List<HeldPaper> going =
                    slugs.stream().flatMap(slug -> held.paper(slug).stream()).toList();
            PaperDifference difference = PaperDifference.of(
                    around.papers(),
                    record -> going.stream().anyMatch(paper -> paper.records().contains(record)),
                    List.of());
            return new Changing(loader, update, run, problems).make(difference, new Intake(held, 0, run.load()), began);
        }
    }

    private LoadSummary change(GraphUpdate update, PaperStore held, Intake intake, Run run, Problems problems)
            throws IOException {
        long began = System.nanoTime();
        Neighbourhood around = new Neighbourhood(held);
        intake.changed().forEach(around::of);
        PaperDifference difference = PaperDifference.of(around.papers(), intake.renewal()::replaces, intake.changed());
        return new Changing(loader, update, run, problems).make(difference, intake, began);
    }

    private LoadSummary rebuild(
            PaperSource source, Optional<Path> before, Intake intake, Run run, Problems problems, Progress progress)
            throws IOException {
        try (GraphBuild build = folder.begin();
                PaperStore held = folder.papers().orElseThrow()) {
            if (!folder.current().equals(before)) {
                throw new IOException(
                        "another load changed the graph in " + folder.path() + " meanwhile; run it again");
            }
            PaperSource all = (out, found) -> {
                held.forEach(paper -> paper.records().stream()
                        .filter(record -> !intake.renewal().replaces(record))
                        .forEach(out));
                intake.again(source, held).read(out, new Problems(0, told -> {}));
            };
            return loader.load(all, build, run, problems, progress, intake.tally());
        }
    }
}
