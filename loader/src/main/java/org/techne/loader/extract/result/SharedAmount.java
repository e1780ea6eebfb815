package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.Metric;

/** "a 2-3x speedup and memory reduction": one number that two nouns of change share. */
final class SharedAmount {
    static final RuleName RULE = new RuleName("amount-shared-by-nouns");

    private SharedAmount() {}

    /** What the second noun says, where there is one. */
    static Optional<Found> of(Line line, Found first) {
        int noun = first.direction();
        boolean change = first.kind() == ResultKind.RATIO || first.kind() == ResultKind.PERCENT_CHANGE;
        if (!change || noun <= first.item() || line.symbol(noun + 1) != Symbol.AND) {
            return Optional.empty();
        }
        int metric = line.symbol(noun + 2) == Symbol.METRIC ? noun + 2 : -1;
        int second = metric < 0 ? noun + 2 : noun + 3;
        List<Metric> metrics = metric < 0
                ? line.symbol(second) == Symbol.BREAK
                        ? List.of()
                        : line.items().get(second).metrics()
                : line.items().get(metric).metrics();
        boolean shared = isNoun(line.symbol(second))
                && metrics.size() == 1
                && !metrics.equals(first.metrics())
                && !hasNumber(line, second);
        return shared ? Optional.of(second(line, first, metrics, second)) : Optional.empty();
    }

    private static Found second(Line line, Found first, List<Metric> metrics, int noun) {
        return new Found(
                first.item(),
                metrics,
                first.kind(),
                Directions.of(line.symbol(noun), metrics.getFirst()),
                noun,
                RULE,
                List.of(),
                first.inferred());
    }

    /** "a 2x speedup and memory reduction of 30%": the second noun has a number of its own. */
    private static boolean hasNumber(Line line, int noun) {
        return switch (line.symbol(noun + 1)) {
            case OF, BY, OPEN, COLON -> line.isNumber(noun + 2);
            default -> false;
        };
    }

    private static boolean isNoun(Symbol symbol) {
        return switch (symbol) {
            case DECREASE_NOUN, INCREASE_NOUN, GAIN_NOUN, SPEEDUP_NOUN -> true;
            default -> false;
        };
    }
}
