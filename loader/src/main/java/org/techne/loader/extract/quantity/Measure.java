package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Unit;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * What stands behind a numeral: a percent sign, a times sign, a unit, or nothing.
 *
 * @param form the form
 * @param unit the unit, where form is UNIT
 * @param last index of the last token read; the numeral's own where nothing was read
 */
record Measure(Form form, Optional<Unit> unit, int last) {
    private static final Set<String> PERCENT_WORDS = WordSet.of("percent percentage pp pct pps");
    private static final Set<String> TIMES_WORDS = WordSet.of("x X times fold Times");

    private static final Set<String> POINTS = WordSet.of("points point pts pt");

    private static final Set<String> RATIOS = WordSet.of("ratio ratios compression rate rates factor");

    Measure as(Form other) {
        return new Measure(other, unit, last);
    }

    static Measure behind(List<Token> tokens, int last, Lexicon lexicon) {
        int at = last + 1;
        if (at >= tokens.size()) {
            return new Measure(Form.PLAIN, Optional.empty(), last);
        }
        Token next = tokens.get(at);
        if (next.isSign('%') || PERCENT_WORDS.contains(next.lower())) {
            return new Measure(Form.PERCENT, Optional.empty(), afterPercent(tokens, at));
        }
        if (next.isSign('×') || TIMES_WORDS.contains(next.text()) && !isCount(tokens, at)) {
            return new Measure(Form.TIMES, Optional.empty(), afterTimes(tokens, at));
        }
        if (isToOne(tokens, last)) {
            return new Measure(Form.TIMES, Optional.empty(), at + 1);
        }
        if (next.isSign('-') && next.glued() && at + 1 < tokens.size()) {
            return hyphened(tokens, last, lexicon);
        }
        if (isThinSpace(tokens, at)) {
            return unit(tokens, at + 1, last, lexicon);
        }
        return unit(tokens, at, last, lexicon);
    }

    /** "a compression ratio of 16:1", "a 16:1 compression" */
    private static boolean isToOne(List<Token> tokens, int number) {
        int one = number + 2;
        boolean toOne = one < tokens.size()
                && tokens.get(one - 1).isSign(':')
                && tokens.get(one - 1).glued()
                && tokens.get(one).glued()
                && tokens.get(one).text().equals("1");
        return toOne
                && (one + 1 < tokens.size()
                                && RATIOS.contains(tokens.get(one + 1).lower())
                        || number > 1 && RATIOS.contains(tokens.get(number - 2).lower()));
    }

    /** The comma of "47,MB", what is left of a thin space in LaTeX that lost its backslash; the tilde of "11.5~FPS". */
    private static boolean isThinSpace(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at).isSign(',') || tokens.get(at).isSign('~'))
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued()
                && tokens.get(at + 1).isWord();
    }

    /** "percentage points", "% points", "% pts". */
    private static int afterPercent(List<Token> tokens, int at) {
        boolean points =
                at + 1 < tokens.size() && POINTS.contains(tokens.get(at + 1).text());
        return points ? at + 1 : at;
    }

    /** "19.6x times faster" says it twice. */
    private static int afterTimes(List<Token> tokens, int at) {
        boolean again = at + 1 < tokens.size()
                && !tokens.get(at).text().equals("times")
                && tokens.get(at + 1).text().equals("times");
        return again ? at + 1 : at;
    }

    /** "evaluated 3 times" counts; "3 times faster" compares. */
    private static boolean isCount(List<Token> tokens, int at) {
        boolean word = tokens.get(at).text().equalsIgnoreCase("times");
        boolean by = at > 1
                && (tokens.get(at - 2).text().equals("by")
                        || tokens.get(at - 1).text().indexOf('.') > 0);
        return word
                && !by
                && (at + 1 >= tokens.size()
                        || tokens.get(at + 1).isSign('.')
                        || tokens.get(at + 1).isSign(','));
    }

    private static Measure hyphened(List<Token> tokens, int last, Lexicon lexicon) {
        Token word = tokens.get(last + 2);
        if (TIMES_WORDS.contains(word.text()) && !isCrossValidation(tokens, last + 2)) {
            return new Measure(Form.TIMES, Optional.empty(), last + 2);
        }
        Measure unit = unit(tokens, last + 2, last, lexicon);
        return unit.form == Form.UNIT && word.glued() ? unit : new Measure(Form.PLAIN, Optional.empty(), last);
    }

    private static boolean isCrossValidation(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).lower().startsWith("cross");
    }

    /** The unit that begins at a token. */
    static Measure named(List<Token> tokens, int at, Lexicon lexicon) {
        return unit(tokens, at, at - 1, lexicon);
    }

    private static Measure unit(List<Token> tokens, int at, int last, Lexicon lexicon) {
        Longest longest = new Longest(last);
        lexicon.unitIndex()
                .from(
                        tokens,
                        at,
                        (end, label) -> longest.take(end, label.entry().slug()));
        return longest.iri
                .flatMap(lexicon::unit)
                .map(unit -> new Measure(Form.UNIT, Optional.of(unit), longest.end))
                .or(() -> ThingRate.at(tokens, at, lexicon))
                .orElseGet(() -> new Measure(Form.PLAIN, Optional.empty(), last));
    }

    private static final class Longest {
        private int end;
        private Optional<String> iri = Optional.empty();

        Longest(int end) {
            this.end = end;
        }

        void take(int candidate, String found) {
            if (candidate > end) {
                end = candidate;
                iri = Optional.of(found);
            }
        }
    }
}
