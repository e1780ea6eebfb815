package org.techne.loader.pipeline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.techne.loader.identity.Paper;
import org.techne.loader.identity.PaperReading;
import org.techne.loader.identity.RecordKeys;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.store.HeldPaper;
import org.techne.loader.store.PaperStore;

/**
 * The papers of the graph that records can have to do with: those that share an id or title with one of them, those that share one with these, and so on. Which
 * records are of one paper is decided within a neighbourhood just as it would be among all records, for records outside share nothing with it.
 */
final class Neighbourhood {
    private static final int AT_ONCE = 1000;

    private final PaperStore store;
    private final Map<String, HeldPaper> papers = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Neighbourhood(PaperStore store) {
        this.store = store;
    }

    /** Adds what a record can have to do with. */
    void of(PaperRecord record) {
        for (String key : RecordKeys.of(record)) {
            if (asked.add(key)) {
                open.add(key);
            }
        }
    }

    /** Adds a paper and what it can have to do with. */
    void of(HeldPaper paper) {
        if (papers.putIfAbsent(paper.slug(), paper) == null) {
            paper.records().forEach(this::of);
        }
    }

    /** All papers found. */
    Collection<HeldPaper> papers() {
        while (!open.isEmpty()) {
            Set<String> keys = new TreeSet<>();
            while (!open.isEmpty() && keys.size() < AT_ONCE) {
                keys.add(open.remove());
            }
            store.withKeys(keys).forEach(this::of);
        }
        return papers.values();
    }

    /** The papers that records are of. */
    static void papersOf(List<PaperRecord> records, Consumer<Paper> out) {
        new PaperReading((each, problems) -> records.forEach(each)).read(out, new Problems(0, problem -> {}));
    }
}
