package org.techne.loader.graph;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.Metric.Direction;

/**
 * How many times better: one scale for "2.5x faster", "50 % lower latency" and "only 40 % of the FLOPs".
 *
 * <p>First the share of the old value that the new one is. Where more is better, that is the factor; where less is better, its inverse.
 *
 * <table>
 * <caption>New divided by old, for a stated number n</caption>
 * <tr><th>stated</th><th>increase</th><th>decrease</th><th>no change stated</th></tr>
 * <tr><td>ratio (n times)</td><td>n, for n of 1 or more</td><td>1/n; n itself where n is below 1 ("reduced to 0.6 times")</td><td>n</td></tr>
 * <tr><td>percent change</td><td>1 + n/100</td><td>1 - n/100, for n below 100</td><td>none</td></tr>
 * <tr><td>fraction (n % of it)</td><td>n/100</td><td>n/100</td><td>n/100</td></tr>
 * </table>
 *
 * <p>So 2.5x faster is 2.5, 50 % lower latency 2.0, 1.2x slower 0.8333, 36 % higher throughput 1.36, only 40 % of the FLOPs 2.5. A result
 * that is worse than what it is compared with has a factor below 1. Absolute values and deltas have none, nor has a metric of no direction,
 * nor a number that would mean nothing (0 times, 100 % less). Rounded to six significant digits.
 */
public final class Factors {
    private static final MathContext DIGITS = new MathContext(6);
    private static final double WHOLE = 100;

    private Factors() {}

    /**
     * The factor of a stated number.
     *
     * @param kind how the number speaks of the metric; percent changes and fractions in percent
     * @param change what happens to the metric
     * @param direction which way the metric is better
     * @param stated the number, 0 or more
     */
    public static OptionalDouble of(ResultKind kind, Change change, Optional<Direction> direction, BigDecimal stated) {
        double share = newByOld(kind, change, stated.doubleValue());
        if (direction.isEmpty() || !(share > 0) || Double.isInfinite(share)) {
            return OptionalDouble.empty();
        }
        double factor = switch (direction.get()) {
            case HIGHER -> share;
            case LOWER -> 1 / share;
        };
        double rounded = Double.isInfinite(factor)
                ? 0
                : new BigDecimal(factor).round(DIGITS).doubleValue();
        return rounded > 0 ? OptionalDouble.of(rounded) : OptionalDouble.empty();
    }

    /** The new value divided by the old one; 0 where the number does not say. */
    private static double newByOld(ResultKind kind, Change change, double n) {
        return switch (kind) {
            case ABSOLUTE, DELTA -> 0;
            case RATIO -> ratio(change, n);
            case PERCENT_CHANGE -> percent(change, n);
            case FRACTION -> n / WHOLE;
        };
    }

    private static double ratio(Change change, double n) {
        return switch (change) {
            case NONE -> n;
            case INCREASE -> n >= 1 ? n : 0;
            case DECREASE -> n >= 1 ? 1 / n : n;
        };
    }

    private static double percent(Change change, double n) {
        return switch (change) {
            case NONE -> 0;
            case INCREASE -> 1 + n / WHOLE;
            case DECREASE -> Math.max(0, 1 - n / WHOLE);
        };
    }
}
