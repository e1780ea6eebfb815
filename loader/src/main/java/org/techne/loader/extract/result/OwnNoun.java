package org.techne.loader.extract.result;

import java.util.Optional;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.text.Token;

/** A metric that no list has, in the paper's own words: "a 37% reduction in interaction rounds". */
final class OwnNoun {
    private static final int LONGEST = 3;

    private OwnNoun() {}

    /** The words behind "in" or "of" that follow a noun of change, up to three. */
    static Optional<Metric> behind(Line line, int direction) {
        if (direction < 0 || !isNoun(line.symbol(direction))) {
            return Optional.empty();
        }
        Symbol link = line.symbol(direction + 1);
        if (link != Symbol.IN && link != Symbol.OF) {
            return Optional.empty();
        }
        int first = direction + 2;
        int last = first;
        while (last < first + LONGEST && isWord(line, last)) {
            last++;
        }
        boolean ends = switch (line.symbol(last)) {
            case METRIC, TECHNIQUE, DATASET, TASK, HARDWARE, TRAIN_VERB, RUN_VERB -> false;
            default -> true;
        };
        return last > first && ends ? Optional.of(of(line, first, last - 1)) : Optional.empty();
    }

    /** A word, or a name that a word follows: "simulation time". */
    private static boolean isWord(Line line, int at) {
        return line.symbol(at) == Symbol.WORD
                || line.symbol(at + 1) == Symbol.WORD
                        && (line.symbol(at) == Symbol.TASK || line.symbol(at) == Symbol.TECHNIQUE);
    }

    private static boolean isNoun(Symbol symbol) {
        return switch (symbol) {
            case INCREASE_NOUN, DECREASE_NOUN, GAIN_NOUN, LOSS_NOUN -> true;
            default -> false;
        };
    }

    /** The metric that some words of a line name. */
    static Metric of(Line line, int first, int last) {
        Token start = line.sentence().tokens().get(line.items().get(first).first());
        Token end = line.sentence().tokens().get(line.items().get(last).last());
        String words = line.sentence().passage().text().substring(start.start(), end.end());
        return new Metric("", words.toLowerCase(java.util.Locale.ROOT), Optional.empty(), false);
    }
}
