package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Quantity;

/** A factor in brackets behind a change from one value to another. */
final class RatioOfChange {
    static final RuleName RULE = new RuleName("ratio-of-the-change-before");
    private static final int START_REACH = 6;

    private RatioOfChange() {}

    /** "16.4 TOPS, 2.9x that of the older chip": so many times the value before it. */
    static Optional<Found> ofThatBefore(Line line, int item, List<Found> before) {
        boolean that = line.symbol(item) == Symbol.TIMES && WhoseNumber.thatOf(line, item) >= 0 && !before.isEmpty();
        if (!that
                || before.getLast().kind() != ResultKind.ABSOLUTE
                || before.getLast().item() != item - 2) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                item, before.getLast().metrics(), ResultKind.RATIO, Change.INCREASE, -1, RULE, List.of(), false));
    }

    /** "lowers latency from 4,918 ms to 127 ms (38.7x)": the bracket says the same change as a ratio. */
    static Optional<Found> of(Line line, int item, List<Found> before) {
        boolean bracket = line.symbol(item) == Symbol.TIMES
                && line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.CLOSE;
        if (!bracket
                || before.isEmpty()
                || !isRightBehind(line, before.getLast().item(), item - 1)) {
            return Optional.empty();
        }
        Found value = before.getLast();
        Change change = changeTo(line, value.item());
        if (value.kind() != ResultKind.ABSOLUTE || change == Change.NONE) {
            return Optional.empty();
        }
        return Optional.of(new Found(item, value.metrics(), ResultKind.RATIO, change, -1, RULE, List.of(), false));
    }

    /** Whether "from A to B" rises or falls, read as one quantity or as two; none where the number is no end of a change. */
    private static Change changeTo(Line line, int value) {
        Quantity end = line.items().get(value).quantities().getFirst();
        if (end.reading().fromTo()) {
            return end.reading().falling() ? Change.DECREASE : Change.INCREASE;
        }
        return IntStream.range(Math.max(1, value - START_REACH), value - 1)
                .filter(i -> line.symbol(i) == line.symbol(value) && line.symbol(i - 1) == Symbol.FROM)
                .filter(i -> line.symbol(value - 1) == Symbol.TO)
                .mapToObj(i -> line.items().get(i).quantities().getFirst())
                .map(start -> size(start).compareTo(size(end)) > 0 ? Change.DECREASE : Change.INCREASE)
                .findFirst()
                .orElse(Change.NONE);
    }

    /** In the base unit, so that 1.2 s are more than 40 ms. */
    private static BigDecimal size(Quantity quantity) {
        return quantity.unit()
                .map(u -> quantity.high().multiply(u.toCanonical()))
                .orElse(quantity.high());
    }

    /** "10 s (4.7x)", "10 s/image (4.7x)" */
    private static boolean isRightBehind(Line line, int value, int bracket) {
        return bracket - value <= 3 && IntStream.range(value + 1, bracket).allMatch(i -> line.symbol(i) == Symbol.WORD);
    }
}
