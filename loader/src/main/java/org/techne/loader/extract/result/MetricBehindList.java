package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Metric;

/** "(MMLU: +7.0%, GSM8K: +1.6%, BEIR: +2.8% NDCG)": datasets and numbers by turns, whose metric stands behind the last. */
final class MetricBehindList {
    static final RuleName RULE = new RuleName("metric-behind-the-list");

    private MetricBehindList() {}

    static Optional<Found> of(Line line, int item) {
        int dataset = before(line, item);
        if (line.symbol(dataset) != Symbol.DATASET) {
            return Optional.empty();
        }
        int last = item;
        int next = next(line, last);
        while (next > last) {
            last = next;
            next = next(line, last);
        }
        boolean metric = last > item && line.symbol(last + 1) == Symbol.METRIC;
        return metric ? Optional.of(found(line, item, line.items().get(last + 1).metrics())) : Optional.empty();
    }

    private static Found found(Line line, int item, List<Metric> metrics) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        int sign = quantity.reading().sign();
        Change change = sign == 0 ? Change.NONE : sign > 0 ? Change.INCREASE : Change.DECREASE;
        ResultKind kind = sign == 0 ? ResultKind.ABSOLUTE : ResultKind.DELTA;
        return new Found(item, List.of(metrics.getFirst()), kind, change, -1, RULE, List.of(), false);
    }

    private static int before(Line line, int item) {
        return line.symbol(item - 1) == Symbol.COLON ? item - 2 : item - 1;
    }

    /** The next number of the list, of the same form, or the given one where the list ends. */
    private static int next(Line line, int item) {
        int at = item + 1;
        while (line.symbol(at) == Symbol.COMMA || line.symbol(at) == Symbol.AND) {
            at++;
        }
        boolean dataset = at > item + 1 && line.symbol(at) == Symbol.DATASET;
        int number = line.symbol(at + 1) == Symbol.COLON ? at + 2 : at + 1;
        return dataset && line.symbol(number) == line.symbol(item) ? number : item;
    }
}
