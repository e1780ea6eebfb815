package org.techne.loader.extract.name;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "an implementation of random forests (RF)": an acronym of what the world knows, which the proposal only speaks of. */
final class AcronymOfKnown {
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            of on with using for by in from to via through over under
            """);
    private static final Set<String> ARTICLES = WordSet.of("a an the");

    private AcronymOfKnown() {}

    static boolean is(Introduced name, Sentence sentence, List<Hit> hits) {
        boolean acronym = name.rule().equals(IntroducedAcronym.PROPOSED)
                || name.rule().equals(IntroducedAcronym.MODULE)
                || name.rule().equals(Introductions.ACHIEVER)
                || name.rule().equals(IntroducedAcronym.COMPONENT);
        return acronym
                && hits.stream().anyMatch(h -> isLongForm(name, h) && isSpokenOf(sentence.tokens(), h.first(), name));
    }

    private static boolean isLongForm(Introduced name, Hit hit) {
        return hit.last() == name.first() - 2
                && switch (hit.kind()) {
                    case TECHNIQUE, TASK, HARDWARE -> true;
                    case DATASET, METRIC, UNIT, CUE -> false;
                };
    }

    private static boolean isSpokenOf(List<Token> tokens, int first, Introduced name) {
        int before = first - 1;
        while (before > 0 && ARTICLES.contains(tokens.get(before).text())) {
            before--;
        }
        boolean preposition =
                before >= 0 && PREPOSITIONS.contains(tokens.get(before).text());
        return preposition
                || name.rule().equals(Introductions.ACHIEVER)
                || name.rule().equals(IntroducedAcronym.COMPONENT);
    }
}
