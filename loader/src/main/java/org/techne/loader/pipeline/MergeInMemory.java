package org.techne.loader.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.techne.loader.graph.IdentifiedPaper;
import org.techne.loader.graph.PaperSlug;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperIds;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;

/**
 * Holds all records until the source ends: one paper by arXiv id, else by DOI, else by normalised title where the ids do not contradict.
 */
public final class MergeInMemory implements RecordMerge {
    @Override
    public void merge(PaperSource source, Problems problems, Consumer<IdentifiedPaper> papers) {
        Groups groups = new Groups();
        source.read(groups::add, problems);
        groups.inOrder.forEach(group -> papers.accept(MergedRecord.of(group)));
    }

    /** The records so far, those of one paper together. */
    private static final class Groups {
        private final List<List<PaperRecord>> inOrder = new ArrayList<>();
        private final Map<String, List<PaperRecord>> byKey = new HashMap<>();

        void add(PaperRecord record) {
            List<PaperRecord> group = find(record).orElseGet(this::begin);
            group.add(record);
            for (String key : keys(record)) {
                byKey.putIfAbsent(key, group);
            }
        }

        private List<PaperRecord> begin() {
            List<PaperRecord> group = new ArrayList<>(1);
            inOrder.add(group);
            return group;
        }

        private Optional<List<PaperRecord>> find(PaperRecord record) {
            for (String key : keys(record)) {
                List<PaperRecord> group = byKey.get(key);
                if (group != null && group.stream().noneMatch(other -> disagree(other.ids(), record.ids()))) {
                    return Optional.of(group);
                }
            }
            return Optional.empty();
        }

        private static boolean disagree(PaperIds a, PaperIds b) {
            if (a.arxiv().isPresent() && b.arxiv().isPresent()) {
                return !a.arxiv().equals(b.arxiv());
            }
            return a.doi().isPresent() && b.doi().isPresent() && !a.doi().equals(b.doi());
        }

        private static List<String> keys(PaperRecord record) {
            List<String> keys = new ArrayList<>(3);
            record.ids().arxiv().ifPresent(id -> keys.add("arxiv " + id));
            record.ids().doi().ifPresent(id -> keys.add("doi " + id));
            keys.add("title " + PaperSlug.titleKey(record.title()));
            return keys;
        }
    }
}
