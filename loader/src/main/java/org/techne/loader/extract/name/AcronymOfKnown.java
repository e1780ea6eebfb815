package org.techne.loader.extract.name;

import java.util.List;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "an implementation of random forests (RF)": an acronym of what the world knows, which the proposal only speaks of. */
final class AcronymOfKnown {
    private static final Set<String> PREPOSITIONS = WordSet.of("""
            of on with using for by in from to via through over under
            """);
    private static final Set<String> ARTICLES = WordSet.of("a an the");

    private static final Set<RuleName> PROPOSED = Set.of(IntroducedAcronym.PROPOSED, IntroducedAcronym.MODULE);
    /** Rules that ask for no word of proposing. */
    private static final Set<RuleName> NAMED_IN_PASSING =
            Set.of(Introductions.ACHIEVER, IntroducedAcronym.COMPONENT, ActingAcronym.ACTING, ActingAcronym.LISTED);

    private AcronymOfKnown() {}

    static boolean is(Introduced name, Sentence sentence, List<Hit> hits) {
        return (PROPOSED.contains(name.rule()) || NAMED_IN_PASSING.contains(name.rule()))
                && hits.stream()
                        .anyMatch(h -> isLongForm(name, h)
                                && isMost(name, sentence, h)
                                && isSpokenOf(sentence.tokens(), h.first(), name));
    }

    private static boolean isLongForm(Introduced name, Hit hit) {
        return hit.last() == name.first() - 2
                && switch (hit.kind()) {
                    case TECHNIQUE, TASK, HARDWARE -> true;
                    case DATASET, METRIC, UNIT, CUE -> false;
                };
    }

    /** The "fusion" of "Layered Fold Fusion (LFF)" is not what the letters stand for. */
    private static boolean isMost(Introduced name, Sentence sentence, Hit hit) {
        int length = sentence.span(hit.first(), hit.last()).length();
        return name.aliases().stream().allMatch(longForm -> 2 * longForm.length() <= 3 * length);
    }

    private static boolean isSpokenOf(List<Token> tokens, int first, Introduced name) {
        int before = first - 1;
        while (before > 0 && ARTICLES.contains(tokens.get(before).text())) {
            before--;
        }
        boolean preposition =
                before >= 0 && PREPOSITIONS.contains(tokens.get(before).text());
        return preposition || NAMED_IN_PASSING.contains(name.rule());
    }
}
