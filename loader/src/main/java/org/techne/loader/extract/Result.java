package org.techne.loader.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Unit;

/**
 * One quantitative statement of a paper.
 *
 * @param metric what the number measures
 * @param value how much, of which kind, and how to be read
 * @param binding whose it is, against what, on what
 * @param evidence the words that say so
 * @param rule the rule that found it
 * @param confidence calibrated probability that it is right, 0 to 1
 * @param inferred true where a slot was filled from outside the sentence
 */
public record Result(
        Metric metric,
        Value value,
        Binding binding,
        Evidence evidence,
        RuleName rule,
        double confidence,
        boolean inferred) {
    public Result {
        Confidence.check(confidence);
    }

    /**
     * A stated number.
     *
     * @param kind how it speaks of the metric
     * @param change what happens to the metric
     * @param low the number in its unit, or the lower end of the range; positive or zero
     * @param high the number again, or the upper end
     * @param unit the unit it is stated in
     * @param bound how it is to be read
     */
    public record Value(ResultKind kind, Change change, BigDecimal low, BigDecimal high, Unit unit, Bound bound) {
        public Value {
            if (low.signum() < 0 || low.compareTo(high) > 0) {
                throw new IllegalArgumentException(
                        "range " + low + ".." + high + " is negative or reversed; the sign belongs to change");
            }
        }
    }

    /**
     * What a number belongs to.
     *
     * @param subject who has it
     * @param baseline what it is compared with, where that has a name
     * @param baselineText what it is compared with, in the text's words; empty where nothing is stated
     * @param datasets the datasets that this very number is tied to
     * @param hardware the devices that this very number is tied to
     * @param hardwareCount how many devices, where stated
     * @param task the task of this number, where stated
     */
    public record Binding(
            Optional<Entity> subject,
            Optional<Entity> baseline,
            String baselineText,
            List<Entity> datasets,
            List<Entity> hardware,
            OptionalInt hardwareCount,
            Optional<Entity> task) {
        public Binding {
            datasets = List.copyOf(datasets);
            hardware = List.copyOf(hardware);
        }
    }
}
