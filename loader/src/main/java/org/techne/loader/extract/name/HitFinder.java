package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.lexicon.EntityKind;
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
        boolean doubtful = false;
        for (int s = 0; s < sentences.size(); s++) {
            List<Hit> hits = candidates(sentences.get(s).tokens(), s);
            for (Hit hit : hits) {
                doubtful |= hit.label().ambiguous();
            }
            found.add(hits);
        }
        if (doubtful) {
            Support support = new Support(sentences, found);
            found.forEach(hits -> hits.removeIf(
                    h -> h.label().ambiguous() && !support.has(h.label().entry())));
        }
        return found;
    }

    private List<Hit> candidates(List<Token> tokens, int sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int first = i;
            Token token = tokens.get(i);
            boolean behindNumber = token.glued() && i > 0 && tokens.get(i - 1).isNumber();
            if (token.isWord() || token.isNumber() && !behindNumber) {
                index.from(tokens, i, (last, label) -> {
                    boolean measured = label.entry().kind() == EntityKind.METRIC && token.hasCapital();
                    if ((!behindNumber || measured) && Boundary.allows(tokens, first, last, label)) {
                        hits.add(new Hit(sentence, first, last, label));
                    }
                });
            }
        }
        return hits;
    }
}
