package org.techne.loader.extract.result;

import java.util.List;

/** "retaining 95% full-sized performance", "keeps 98.6% across tasks": a share of what was there before. */
final class Kept {
    private static final List<String> KEEPING = List.of("retain", "preserv", "maintain", "keep", "recover");

    private Kept() {}

    static boolean is(Line line, int item) {
        int before = line.symbol(item - 1) == Symbol.ACHIEVE_VERB ? item - 1 : item;
        String verb = line.firstToken(before).lower();
        return line.symbol(item) == Symbol.PERCENT && KEEPING.stream().anyMatch(verb::startsWith);
    }

    /** "retaining 89%." */
    static boolean isWithoutMetric(Line line, int item) {
        return is(line, item)
                && switch (line.symbol(item + 1)) {
                    case BREAK, COMMA, AND, WHILE, CLOSE, ON -> true;
                    default -> false;
                };
    }
}
