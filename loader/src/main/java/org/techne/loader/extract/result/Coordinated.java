package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import org.techne.loader.lexicon.Metric;

/**
 * The metrics of "reduces the miss rate and energy by 61% and 26%", where the lexicon has but one of them:
 * the other is named in the paper's own words, so that its number is not taken for one of the metric that is known.
 */
final class Coordinated {
    private static final int LONGEST = 4;

    private Coordinated() {}

    /** One metric for each of two numbers; empty where the words beside the known metric are no noun of their own. */
    static Optional<List<Metric>> of(Line line, int metric, int numbers) {
        if (numbers != 2 || line.items().get(metric).metrics().size() != 1) {
            return Optional.empty();
        }
        Metric known = line.items().get(metric).metrics().getFirst();
        return before(line, metric)
                .map(own -> List.of(own, known))
                .or(() -> behind(line, metric).map(own -> List.of(known, own)));
    }

    private static Optional<Metric> before(Line line, int metric) {
        if (line.symbol(metric - 1) != Symbol.AND) {
            return Optional.empty();
        }
        int first = metric - 1;
        while (first > 0 && metric - first <= LONGEST && line.symbol(first - 1) == Symbol.WORD) {
            first--;
        }
        boolean governed = isVerb(line.symbol(first - 1));
        return first < metric - 1 && governed ? Optional.of(OwnNoun.of(line, first, metric - 2)) : Optional.empty();
    }

    private static Optional<Metric> behind(Line line, int metric) {
        if (line.symbol(metric + 1) != Symbol.AND) {
            return Optional.empty();
        }
        int last = metric + 1;
        while (last - metric <= LONGEST && line.symbol(last + 1) == Symbol.WORD) {
            last++;
        }
        boolean ends = line.symbol(last + 1) == Symbol.BY || line.symbol(last + 1) == Symbol.OF;
        return last > metric + 1 && ends ? Optional.of(OwnNoun.of(line, metric + 2, last)) : Optional.empty();
    }

    private static boolean isVerb(Symbol symbol) {
        return switch (symbol) {
            case DECREASE_VERB, INCREASE_VERB, IMPROVE_VERB, WORSEN_VERB, LESS_ADJECTIVE, OF, IN -> true;
            default -> false;
        };
    }
}
