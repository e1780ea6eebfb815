package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.Metric;

/** "from 26M to 7M parameters (a 73% reduction)": what is said beside a value is said of its metric. */
final class Aside {
    private Aside() {}

    /** The metric of the value before a change that stands in brackets, or behind a comma where the value itself changed. */
    static Optional<Metric> metric(Line line, int item, int direction, List<Found> before) {
        return compared(line, item, direction, before).or(() -> changed(line, item, direction, before));
    }

    /** "needs 0.5 kWh per slide, 12x lower than": lower than what stands before the comma. */
    private static Optional<Metric> compared(Line line, int item, int direction, List<Found> before) {
        int comma = comma(line, item);
        boolean adjective = direction == item + 1
                && (line.symbol(comma) == Symbol.COMMA || line.symbol(comma) == Symbol.OPEN)
                && isComparison(line.symbol(direction))
                && line.items().get(direction).metrics().isEmpty();
        return adjective && !before.isEmpty()
                ? Optional.of(before.getLast())
                        .filter(f -> f.kind() == ResultKind.ABSOLUTE
                                && (isRelative(line, item) || isWordsOnly(line, f.item() + 1, comma)))
                        .map(f -> f.metrics().getFirst())
                : Optional.empty();
    }

    /** The comma before "which is 12x lower" or "i.e., 12x lower", or what stands before the number. */
    private static int comma(Line line, int item) {
        if (isRelative(line, item)) {
            return item - 3;
        }
        boolean that = line.symbol(item - 2) == Symbol.WORD && line.symbol(item - 3) == Symbol.SUCH_AS;
        return that ? item - 4 : item - 1;
    }

    /** "which is 12x lower" */
    private static boolean isRelative(Line line, int item) {
        return line.symbol(item - 1) == Symbol.BE_VERB && line.symbol(item - 2) == Symbol.WHILE;
    }

    private static boolean isWordsOnly(Line line, int from, int to) {
        return IntStream.range(from, to).mapToObj(line::symbol).noneMatch(s -> switch (s) {
            case COMMA, BREAK, WHILE, AND, ACHIEVE_VERB, USE_VERB -> true;
            default -> false;
        });
    }

    private static boolean isComparison(Symbol symbol) {
        return switch (symbol) {
            case MORE_ADJECTIVE, LESS_ADJECTIVE, DECREASE_VERB -> true;
            default -> false;
        };
    }

    private static Optional<Metric> changed(Line line, int item, int direction, List<Found> before) {
        boolean noun = direction > item && isChange(line.symbol(direction));
        if (!noun || before.isEmpty() || before.getLast().item() != item - 2) {
            return Optional.empty();
        }
        Found value = before.getLast();
        boolean fromTo = line.symbol(value.item() - 1) == Symbol.TO
                || line.items()
                        .get(value.item())
                        .quantities()
                        .getFirst()
                        .reading()
                        .fromTo();
        boolean aside = line.symbol(item - 1) == Symbol.OPEN || line.symbol(item - 1) == Symbol.COMMA && fromTo;
        return aside && value.kind() == ResultKind.ABSOLUTE
                ? Optional.of(value.metrics().getFirst())
                : Optional.empty();
    }

    private static boolean isChange(Symbol symbol) {
        return switch (symbol) {
            case INCREASE_NOUN, DECREASE_NOUN, GAIN_NOUN, LOSS_NOUN -> true;
            default -> false;
        };
    }
}
