package org.techne.loader.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.graph.Run;
import org.techne.loader.identity.Paper;
import org.techne.loader.problem.Problems;
import org.techne.loader.store.GraphUpdate;
import org.techne.loader.store.PaperStore;

/** Makes one change of a graph: extracts the papers that it writes, some at a time, and writes all in one transaction. */
final class Changing {
    private static final int AT_ONCE = 1000;

    private final Loader loader;
    private final GraphUpdate update;
    private final Run run;
    private final Problems problems;
    private final SampleCheck check;
    private final GraphChange change;
    private final Map<ResultKind, Long> results = new EnumMap<>(ResultKind.class);
    private long doubts;

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
        for (int from = 0; from < papers.size(); from += AT_ONCE) {
            for (PaperGraph graph : extracted(papers.subList(from, Math.min(papers.size(), from + AT_ONCE)))) {
                write(graph);
                intake.tally().placed(graph.paper());
            }
        }
        for (String slug : difference.gone()) {
            change.remove(slug);
        }
        if (!difference.isEmpty()) {
            finish();
        }
        return new LoadSummary(
                intake.tally().sources(),
                papers.size(),
                check.checked(),
                results,
                doubts,
                0,
                update.triples(),
                Optional.of(change.difference()),
                problems.count(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void write(PaperGraph graph) throws IOException {
        change.put(graph);
        loader.review(graph);
        doubts += graph.doubts();
        check.see(graph);
        graph.facts().results().forEach(result -> results.merge(result.value().kind(), 1L, Long::sum));
    }

    private void finish() throws IOException {
        check.finish();
        try (PaperStore papers = update.papers()) {
            change.finish(new SharedThings(update.graph(), papers, loader.mint(), loader.lexicon()));
        }
        update.finish();
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
