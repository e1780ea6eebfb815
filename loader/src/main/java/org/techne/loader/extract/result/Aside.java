package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.Metric;

/** "from 26M to 7M parameters (a 73% reduction)": what is said beside a value is said of its metric. */
final class Aside {
    private Aside() {}

    /** The metric of the value before a change that stands in brackets, or behind a comma where the value itself changed. */
    static Optional<Metric> metric(Line line, int item, int direction, List<Found> before) {
        boolean noun = direction > item && isChange(line.symbol(direction));
        if (!noun || before.isEmpty() || before.getLast().item() != item - 2) {
            return Optional.empty();
        }
        Found value = before.getLast();
        boolean fromTo =
                line.items().get(value.item()).quantities().getFirst().reading().fromTo();
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
