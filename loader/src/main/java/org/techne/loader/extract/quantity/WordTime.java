package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Times and epochs whose number is a word: "within two days", "in an hour", "after five epochs". */
final class WordTime {
    private static final Set<String> TIMES =
            WordSet.of("epochs seconds minute minutes hour hours day days week weeks month months");
    /** "four GPU hours" */
    private static final Set<String> DEVICES = WordSet.of("GPU TPU CPU A100 V100 H100");

    private static final Set<String> TAKING =
            WordSet.of("in within under than only about nearly over takes taking take requires");

    /** What may follow "a second", the time: "a second model" is another one. */
    private static final Set<String> BEHIND_SECOND =
            WordSet.of("on for per with using while and via of without in from at");

    private WordTime() {}

    /** The number that a word states before a time; behind an article only where something takes it. */
    static Optional<Numeral> at(List<Token> tokens, int i, Lexicon lexicon) {
        int time = i + 2 < tokens.size() && DEVICES.contains(tokens.get(i + 1).text()) ? i + 2 : i + 1;
        if (time >= tokens.size() || !TIMES.contains(tokens.get(time).lower()) && !isSecond(tokens, time)) {
            return Optional.empty();
        }
        int value = WordQuantities.NUMBERS.getOrDefault(tokens.get(i).lower(), 0);
        boolean timed = value > 0 && Measure.behind(tokens, i, lexicon).form() == Form.UNIT;
        boolean article = tokens.get(i).text().startsWith("a");
        boolean taken = i > 0 && TAKING.contains(tokens.get(i - 1).lower());
        return timed && (!article || taken)
                ? Optional.of(new Numeral(BigDecimal.valueOf(value), i, false))
                : Optional.empty();
    }

    private static boolean isSecond(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("second")
                && (at + 1 >= tokens.size()
                        || !tokens.get(at + 1).isWord()
                        || BEHIND_SECOND.contains(tokens.get(at + 1).text()));
    }
}
