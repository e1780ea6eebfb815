package org.techne.loader.extract.name;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.text.Sentence;

/**
 * What in a paper supports that an ambiguous word means an entry: the entry under another name, or a word of its context.
 * Entries are compared as objects, which a lexicon has once each.
 */
final class Support {
    private final List<Sentence> sentences;
    private final Set<Entry> certain = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Entry, Boolean> known = new IdentityHashMap<>();
    private Optional<PaperWords> words = Optional.empty();

    Support(List<Sentence> sentences, List<List<Hit>> found) {
        this.sentences = sentences;
        for (List<Hit> hits : found) {
            for (Hit hit : hits) {
                Entry entry = hit.label().entry();
                if (!hit.label().ambiguous() && !entry.ambiguousLabels().isEmpty()) {
                    certain.add(entry);
                }
            }
        }
    }

    boolean has(Entry entry) {
        return known.computeIfAbsent(entry, this::find);
    }

    private boolean find(Entry entry) {
        if (entry.kind() != EntityKind.METRIC && certain.contains(entry)) {
            return true;
        }
        if (words.isEmpty()) {
            words = Optional.of(new PaperWords(sentences));
        }
        PaperWords all = words.get();
        return entry.contextCues().stream().anyMatch(all::has);
    }
}
