package org.techne.loader.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.techne.loader.identity.Paper;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.store.HeldPaper;

/**
 * Which papers of a neighbourhood have to be written when some of its records go and others come.
 *
 * @param written papers that are new or whose records are not the same
 * @param gone slugs of papers that are no more
 * @param names that papers which are written or no more introduced or mentioned before
 */
record PaperDifference(List<Paper> written, Set<String> gone, Set<String> names) {
    /**
     * Finds the papers of all records that are left and come, and compares.
     *
     * @param held the papers of the neighbourhood
     * @param goes records that go; asked once for each record
     * @param come records that come
     */
    static PaperDifference of(Collection<HeldPaper> held, Predicate<PaperRecord> goes, List<PaperRecord> come) {
        List<PaperRecord> records = new ArrayList<>();
        Map<String, Set<PaperRecord>> before = new HashMap<>();
        for (HeldPaper paper : held) {
            before.put(paper.slug(), new HashSet<>(paper.records()));
            paper.records().stream().filter(goes.negate()).forEach(records::add);
        }
        records.addAll(come);
        List<Paper> written = new ArrayList<>();
        Set<String> gone = new LinkedHashSet<>(before.keySet());
        Neighbourhood.papersOf(records, paper -> {
            gone.remove(paper.slug());
            if (!new HashSet<>(paper.records()).equals(before.get(paper.slug()))) {
                written.add(paper);
            }
        });
        Set<String> changed = new HashSet<>(gone);
        written.forEach(paper -> changed.add(paper.slug()));
        Set<String> names = held.stream()
                .filter(paper -> changed.contains(paper.slug()))
                .flatMap(paper -> paper.names().stream())
                .collect(Collectors.toSet());
        return new PaperDifference(written, gone, names);
    }

    /** Whether there is nothing to write. */
    boolean isEmpty() {
        return written.isEmpty() && gone.isEmpty();
    }
}
