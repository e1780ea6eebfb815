package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Names of metrics that measure nothing where they stand: what is held equal, and what says of what kind another thing is. */
final class NoMetric {
    private static final int REACH = 3;
    private static final Set<String> HOLDING = WordSet.of("at under given");
    private static final Set<String> EQUAL = WordSet.of("""
            same equal comparable similar identical equivalent matched matching fixed iso constant
            """);
    private static final Set<String> ARTICLES = WordSet.of("the a an");

    private static final Set<String> ADJECTIVES = WordSet.of("""
            aware bound free based intensive constrained sensitive optimal friendly limited driven guided critical hungry heavy
            saving agnostic oriented normalized normalised adjusted recall
            """);
    private static final Set<String> METHODS = WordSet.of("""
            method methods technique techniques algorithm algorithms approach approaches baseline baselines scheme schemes codecs
            """);
    private static final Set<String> SETTINGS = WordSet.of("""
            timing tuning design input control process physical kinetic simulation device configuration calibration
            """);
    /** What follows a metric's name that only says of what kind an experiment is. */
    private static final Set<String> TESTS = WordSet.of("""
            curve curves test tests experiment experiments study studies regime law laws
            """);

    private NoMetric() {}

    /** True for a metric in these tokens that no number is one of. */
    static boolean is(List<Token> tokens, int first, int last) {
        return isHeld(tokens, first)
                || isAdjective(tokens, last + 1)
                || isSetting(tokens, first, last)
                || isOfMethods(tokens, last);
    }

    /** "outperforms compression methods by 5%": what compresses, not by how much. */
    static boolean isOfMethods(List<Token> tokens, int last) {
        return last + 1 < tokens.size()
                && tokens.get(last).lower().equals("compression")
                && METHODS.contains(tokens.get(last + 1).lower());
    }

    /** "timing parameters" are no weights of a model. */
    private static boolean isSetting(List<Token> tokens, int first, int last) {
        return first > 0
                && tokens.get(last).lower().equals("parameters")
                && SETTINGS.contains(tokens.get(first - 1).lower());
    }

    /** "at the same latency budget", "under equal FLOPs": behind a preposition and a word of equality it is no result. */
    private static boolean isHeld(List<Token> tokens, int first) {
        for (int i = first - 1; i > Math.max(0, first - 1 - REACH); i--) {
            if (EQUAL.contains(tokens.get(i).lower())) {
                int before = ARTICLES.contains(tokens.get(i - 1).lower()) ? i - 2 : i - 1;
                return before >= 0 && HOLDING.contains(tokens.get(before).lower());
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).isSign('-')) {
                return false;
            }
        }
        return false;
    }

    /** "parameter-efficient", "memory-bound", "scaling tests": a metric's name that says of what kind another thing is. */
    private static boolean isAdjective(List<Token> tokens, int hyphen) {
        if (hyphen < tokens.size() && TESTS.contains(tokens.get(hyphen).text())) {
            return true;
        }
        return hyphen + 1 < tokens.size()
                && tokens.get(hyphen).isSign('-')
                && tokens.get(hyphen).glued()
                && ADJECTIVES.contains(tokens.get(hyphen + 1).text());
    }
}
