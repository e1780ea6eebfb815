package org.techne.loader.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;

/**
 * Papers out of a source, in two passes: the first finds which records are of one paper, the second gives each paper as soon as its last record has come. Only
 * papers of several records wait in memory.
 */
public final class PaperReading {
    private final PaperSource source;

    /** Reads a source that gives the same records each time. */
    public PaperReading(PaperSource source) {
        this.source = source;
    }

    /** Gives every paper in the order of their last records; problems are those of the second pass, so that none is told twice. */
    public void read(Consumer<Paper> out, Problems problems) {
        IdentityIndex index = new IdentityIndex();
        source.read(index::add, new Problems(0, problem -> {}));
        source.read(new Second(index.resolve(), out), problems);
    }

    /** The second pass. A record that the first has not seen is a paper of its own. */
    private static final class Second implements Consumer<PaperRecord> {
        private final Papers papers;
        private final Consumer<Paper> out;
        private final Map<Integer, List<PaperRecord>> waiting = new HashMap<>();
        private int next;

        Second(Papers papers, Consumer<Paper> out) {
            this.papers = papers;
            this.out = out;
        }

        @Override
        public void accept(PaperRecord record) {
            int number = next++;
            if (number >= papers.records() || papers.recordsOf(papers.paperOf(number)) == 1) {
                boolean shared = number < papers.records() && papers.sharesTitle(number);
                out.accept(PaperMerger.merge(List.of(record), shared));
                return;
            }
            int paper = papers.paperOf(number);
            List<PaperRecord> records = waiting.computeIfAbsent(paper, p -> new ArrayList<>());
            records.add(record);
            if (records.size() == papers.recordsOf(paper)) {
                waiting.remove(paper);
                out.accept(PaperMerger.merge(records, papers.sharesTitle(number)));
            }
        }
    }
}
