package org.techne.loader.extract.result;

import java.util.Optional;
import org.techne.loader.extract.Change;
import org.techne.loader.lexicon.Metric;

/** What a word of change says about a metric: "reduces" lowers it, "improves" makes it better, whichever way that is. */
final class Directions {
    private Directions() {}

    static Change of(Symbol symbol, Metric metric) {
        return switch (symbol) {
            case MORE_ADJECTIVE, INCREASE_VERB, INCREASE_NOUN -> Change.INCREASE;
            case LESS_ADJECTIVE, DECREASE_VERB, DECREASE_NOUN -> Change.DECREASE;
            case BETTER_ADJECTIVE,
                    IMPROVE_VERB,
                    GAIN_NOUN,
                    OUTPERFORM_VERB,
                    FASTER_ADJECTIVE,
                    SPEEDUP_NOUN,
                    SPEED_VERB -> better(metric);
            case WORSE_ADJECTIVE,
                    WORSEN_VERB,
                    LOSS_NOUN,
                    UNDERPERFORM_VERB,
                    SLOWER_ADJECTIVE,
                    SLOW_VERB,
                    SLOWDOWN_NOUN -> better(metric).opposite();
            case COMPRESSION_NOUN, COMPRESS_VERB -> isCompressionRatio(metric) ? Change.INCREASE : Change.DECREASE;
            default -> Change.INCREASE;
        };
    }

    private static boolean isCompressionRatio(Metric metric) {
        return metric.slug().startsWith("compression");
    }

    static Change better(Metric metric) {
        return metric.direction().equals(Optional.of(Metric.Direction.LOWER)) ? Change.DECREASE : Change.INCREASE;
    }

    /** True for the words of change that can bear a metric: "faster inference". */
    static boolean isChange(Symbol symbol) {
        return switch (symbol) {
            case FASTER_ADJECTIVE,
                    SLOWER_ADJECTIVE,
                    SPEEDUP_NOUN,
                    SPEED_VERB,
                    SLOW_VERB,
                    SLOWDOWN_NOUN,
                    COMPRESSION_NOUN,
                    LESS_ADJECTIVE,
                    MORE_ADJECTIVE,
                    BETTER_ADJECTIVE,
                    WORSE_ADJECTIVE,
                    DECREASE_NOUN,
                    INCREASE_NOUN,
                    GAIN_NOUN,
                    DECREASE_VERB,
                    INCREASE_VERB,
                    IMPROVE_VERB -> true;
            default -> false;
        };
    }
}
