package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.LabelIndex;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** Finds what a lexicon spells in a paper, and leaves out ambiguous words that nothing in the paper supports. */
final class HitFinder {
    private final LabelIndex index;

    HitFinder(LabelIndex index) {
        this.index = index;
    }

    /** The hits of each sentence; overlapping ones all stay. */
    List<List<Hit>> hits(List<Sentence> sentences) {
        List<List<Hit>> found = new ArrayList<>(sentences.size());
        Set<Entry> certain = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Hit> hits = candidates(sentences.get(s).tokens(), s);
            hits.stream()
                    .filter(h -> !h.label().ambiguous())
                    .forEach(h -> certain.add(h.label().entry()));
            found.add(hits);
        }
        boolean doubtful =
                found.stream().flatMap(List::stream).anyMatch(h -> h.label().ambiguous());
        if (doubtful) {
            String words = paddedWords(sentences);
            Map<Entry, Boolean> supported = new IdentityHashMap<>();
            found.forEach(hits -> hits.removeIf(h -> h.label().ambiguous()
                    && !supported.computeIfAbsent(h.label().entry(), e -> supported(e, certain, words))));
        }
        return found;
    }

    private List<Hit> candidates(List<Token> tokens, int sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int first = i;
            Token token = tokens.get(i);
            if ((token.isWord() || token.isNumber())
                    && !(token.glued() && i > 0 && tokens.get(i - 1).isNumber())) {
                index.from(tokens, i, (last, label) -> {
                    if (Boundary.allows(tokens, first, last, label)) {
                        hits.add(new Hit(sentence, first, last, label));
                    }
                });
            }
        }
        return hits;
    }

    private static boolean supported(Entry entry, Set<Entry> certain, String words) {
        if (entry.kind() != EntityKind.METRIC && certain.contains(entry)) {
            return true;
        }
        return entry.contextCues().stream().anyMatch(cue -> words.contains(" " + cue + " "));
    }

    /** All words in lower case, each between spaces, signs left out but inside words. */
    private static String paddedWords(List<Sentence> sentences) {
        StringBuilder words = new StringBuilder(" ");
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() || token.isNumber()) {
                    words.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
                } else if (!token.isSign('-')) {
                    words.append("| ");
                }
            }
        }
        return words.toString();
    }
}
