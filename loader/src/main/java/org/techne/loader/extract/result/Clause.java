package org.techne.loader.extract.result;

import org.techne.loader.extract.Change;
import org.techne.loader.lexicon.Metric;

/** What governs the clause of a quantity whose own frame names no change: "reduces A by 30% and B by 20%". */
final class Clause {
    private static final int REACH = 24;

    private Clause() {}

    /** True where a verb of change governs the quantity. */
    static boolean changes(Line line, int item) {
        return governor(line, item) >= 0 || isMultiplied(line, item);
    }

    /** "doubles the context from 8K to 16K": the number before says what changes. */
    private static boolean isMultiplied(Line line, int item) {
        return line.symbol(item - 1) == Symbol.FROM
                && line.symbol(item - 2) == Symbol.METRIC
                && line.symbol(item - 3) == Symbol.TIMES;
    }

    /** True where the verb that governs the quantity is of this kind. */
    static boolean governs(Line line, int item, Symbol symbol) {
        int governor = governor(line, item);
        return governor >= 0 && line.symbol(governor) == symbol;
    }

    /** The change that the governing verb says, or an increase where there is none. */
    static Change change(Line line, int item, Metric metric) {
        int governor = governor(line, item);
        return governor < 0 ? Change.INCREASE : Directions.of(line.symbol(governor), metric);
    }

    /** The item that governs the quantity; -1 where none does. */
    static int governor(Line line, int item) {
        for (int i = item - 1; i >= Math.max(0, item - REACH); i--) {
            switch (line.symbol(i)) {
                case OUTPERFORM_VERB,
                        SPEEDUP_NOUN,
                        DECREASE_VERB,
                        INCREASE_VERB,
                        IMPROVE_VERB,
                        COMPRESS_VERB,
                        DECREASE_NOUN,
                        INCREASE_NOUN,
                        GAIN_NOUN -> {
                    return i;
                }
                case BREAK, WHILE, ACHIEVE_VERB -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }
}
