package org.techne.loader.extract.result;

import java.util.List;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.Metric;

/**
 * What a frame makes of one quantity item, before it is bound.
 *
 * @param item index of the quantity's item in the line
 * @param metrics the metric or, for an enumeration, metrics
 * @param kind how the numbers speak of them
 * @param change what happens to the metric
 * @param direction index of the direction's item, -1 for none
 * @param rule the rule that found it
 * @param parallel for numbers dealt out in parallel with earlier ones of the sentence, the items of those
 * @param inferred true where the metric was taken from elsewhere
 */
record Found(
        int item,
        List<Metric> metrics,
        ResultKind kind,
        Change change,
        int direction,
        RuleName rule,
        List<Integer> parallel,
        boolean inferred) {
    Found with(List<Metric> otherMetrics, List<Integer> others) {
        return new Found(item, otherMetrics, kind, change, direction, rule, others, inferred);
    }

    Found at(int otherItem, RuleName otherRule) {
        return new Found(otherItem, metrics, kind, change, direction, otherRule, List.of(), inferred);
    }
}
