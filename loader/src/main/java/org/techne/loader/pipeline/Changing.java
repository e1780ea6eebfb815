package org.techne.loader.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.graph.Run;
import org.techne.loader.identity.Paper;
import org.techne.loader.problem.Problems;
import org.techne.loader.store.GraphUpdate;
import org.techne.loader.store.PaperStore;

/** Makes one change of a graph: extracts the papers that it writes, links them and those whose links they touch, and writes all in one transaction. */
final class Changing {
    private final Loader loader;
    private final GraphUpdate update;
    private final Run run;
    private final Problems problems;
    private final SampleCheck check;
    private final GraphChange change;
    private final Map<ResultKind, Long> results = new EnumMap<>(ResultKind.class);
    private long doubts;
    private long links;

    Changing(Loader loader, GraphUpdate update, Run run, Problems problems) {
        this.loader = loader;
        this.update = update;
        this.run = run;
        this.problems = problems;
        this.check = loader.check(run, problems);
        this.change = new GraphChange(update, loader.mint(), run);
    }

    /** Writes the difference; where there is none, nothing changes, not even the version. */
    LoadSummary make(PaperDifference difference, Intake intake, long began) throws IOException {
        List<Paper> papers = difference.written();
        if (!difference.isEmpty()) {
            write(difference, intake.tally());
            update.finish();
        }
        return new LoadSummary(
                intake.tally().sources(),
                papers.size(),
                check.checked(),
                results,
                doubts,
                links,
                update.triples(),
                Optional.of(change.difference()),
                problems.count(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void write(PaperDifference difference, Tally tally) throws IOException {
        List<PaperGraph> graphs = extracted(difference.written());
        Set<String> names = new HashSet<>(difference.names());
        Set<String> written = new HashSet<>();
        for (PaperGraph graph : graphs) {
            see(graph);
            tally.placed(graph.paper());
            update.keep(graph.kept());
            names.addAll(graph.kept().names());
            written.add(graph.paper().slug());
        }
        for (String slug : difference.gone()) {
            change.remove(slug);
        }
        check.finish();
        try (PaperStore papers = update.papers()) {
            Relinking relinking = new Relinking(loader, papers, run);
            graphs.addAll(extracted(relinking.touchedBy(names, written)));
            relinking.linked(graphs).forEach(change::put);
            links = relinking.links();
            change.finish(new SharedThings(update.graph(), papers, loader.mint(), loader.lexicon()));
        }
    }

    private void see(PaperGraph graph) {
        loader.review(graph);
        doubts += graph.doubts();
        check.see(graph);
        graph.facts().results().forEach(result -> results.merge(result.value().kind(), 1L, Long::sum));
    }

    private List<PaperGraph> extracted(List<Paper> papers) {
        List<PaperGraph> graphs = new ArrayList<>();
        try (OrderedWork<Paper, PaperGraph> work = loader.work(run, problems, graphs::add)) {
            papers.forEach(work::submit);
            work.finish();
        }
        return graphs;
    }
}
