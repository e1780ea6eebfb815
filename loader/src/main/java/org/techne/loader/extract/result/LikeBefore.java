package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Metric;

/** Numbers that continue an enumeration: they say of another thing what the number before says. */
final class LikeBefore {

    static final RuleName ELLIPSIS = new RuleName("like-the-number-before");
    private static final BigDecimal UNLIKE = BigDecimal.valueOf(10_000);

    private LikeBefore() {}

    /** True where a word of comparison parts two numbers without a verb after it. */
    private static boolean isCompared(Line line, int from, int to) {
        return line.symbols().indexOf(Symbol.OUTPERFORM_VERB.code(), from) > 0
                && line.symbols().indexOf(Symbol.OUTPERFORM_VERB.code(), from) < to;
    }

    /** "outperforming A (54.2%)": a value in brackets behind another name is that one's. */
    private static boolean isOfOther(Line line, int item) {
        return line.symbol(item - 1) == Symbol.OPEN && line.symbol(item - 2) == Symbol.TECHNIQUE;
    }

    /** "63.2% in 2 days, 67.8% in 3 days and 69.3% in 4 days": a further number of one form and sign. */
    static Optional<Found> of(Line line, int item, List<Found> before) {
        boolean joined = switch (line.symbol(item - 1)) {
            case COMMA, AND -> true;
            case OPEN -> !isPart(line, item);
            case BY ->
                isJoint(line, item - 2)
                        || NextThing.isOf(line, item, before)
                        || NextThing.isModel(line, item, before)
                        || Rivals.named(line, item, before) > 0;
            case HARDWARE, DATASET -> NextThing.isPlace(line, item);
            case FROM -> NextThing.isChange(line, item, before);
            case TO -> isEndOfRange(line, before);
            default -> line.symbol(item - 2) == Symbol.COMMA || line.symbol(item - 2) == Symbol.AND;
        };
        if (!joined || isOfOtherVerb(line, item) || isCountOfThings(line, item)) {
            return Optional.empty();
        }
        Quantity quantity = line.items().get(item).quantities().getFirst();
        List<Found> like = like(line, item, before);
        return like.stream()
                .filter(f -> sign(line, f.item()) == sign(line, item))
                .findFirst()
                .or(() -> like.stream().findFirst())
                .map(f -> alike(line, f, item, quantity));
    }

    static boolean isJoint(Line line, int item) {
        return line.symbol(item) == Symbol.AND || line.symbol(item) == Symbol.COMMA;
    }

    /** "from 1.4x on BERT to 2.9x on GPT-2": both ends are reported. */
    private static boolean isEndOfRange(Line line, List<Found> before) {
        return !before.isEmpty() && line.symbol(before.getLast().item() - 1) == Symbol.FROM;
    }

    /** "an AP of 84.9%, covering 87.8% of the boxes": a verb of its own says something else. */
    private static boolean isOfOtherVerb(Line line, int item) {
        Item before = line.items().get(item - 1);
        return before.symbol() == Symbol.WORD
                && line.sentence().tokens().get(before.last()).text().endsWith("ing");
    }

    /** "15.8 FPS (4 classes, two cores)": a bare whole number before a noun counts it. */
    private static boolean isCountOfThings(Line line, int item) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        int behind = line.items().get(item).last() + 1;
        return quantity.form() == Form.PLAIN
                && quantity.reading().sign() == 0
                && quantity.low().scale() <= 0
                && line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.WORD
                && line.items().get(item + 1).first() == behind;
    }

    /** "1% lower cost than A, 4.8% than B", "80% against A and 61% against B": what the second is of is said once. */
    static Optional<Found> compared(Line line, int item, List<Found> before) {
        boolean than = isJoint(line, item - 1) && line.symbol(item + 1) == Symbol.THAN;
        return than && !before.isEmpty()
                ? Optional.of(before.getLast())
                        .filter(f -> line.symbol(f.item()) == line.symbol(item))
                        .filter(f -> line.symbols().substring(f.item(), item).indexOf(Symbol.THAN.code()) > 0)
                        .map(f -> f.at(item, ELLIPSIS))
                : Optional.empty();
    }

    /** "by 3.1 mAP and 0.9 mAP": the second is a change as the first is. */
    static Optional<Found> further(Line line, int item, List<Found> before) {
        boolean joined = line.symbol(item - 1) == Symbol.AND
                && line.symbol(item - 2) == Symbol.METRIC
                && line.symbol(item + 1) == Symbol.METRIC
                && line.symbol(item - 3) == line.symbol(item);
        return joined && !before.isEmpty()
                ? Optional.of(before.getLast())
                        .filter(f -> f.item() == item - 3 && f.kind() == ResultKind.DELTA)
                        .filter(f -> line.items().get(item + 1).metrics().equals(f.metrics()))
                        .map(f -> f.at(item, ELLIPSIS))
                : Optional.empty();
    }

    /** "by 7% without loss and by up to 28% with some": the second "by" goes on with what the first says. */
    static Optional<Found> again(Line line, int item, List<Found> before) {
        boolean by = line.symbol(item - 1) == Symbol.BY && isJoint(line, item - 2);
        boolean own = line.symbol(item + 1) == Symbol.METRIC || line.symbol(item + 1) == Symbol.IN;
        return by && !own && !before.isEmpty()
                ? before.reversed().stream()
                        .filter(f -> line.symbol(f.item() - 1) == Symbol.BY)
                        .filter(f -> line.symbol(f.item()) == line.symbol(item))
                        .findFirst()
                        .map(f -> f.at(item, ELLIPSIS))
                : Optional.empty();
    }

    /** "retaining 84% of the success rate, and 3.1x faster while retaining 89%": of the same thing. */
    static Optional<Found> kept(Line line, int item, List<Found> before) {
        return Kept.isWithoutMetric(line, item)
                ? before.reversed().stream()
                        .filter(f -> f.kind() == ResultKind.FRACTION && Kept.is(line, f.item()))
                        .findFirst()
                        .map(f -> f.at(item, ELLIPSIS))
                : Optional.empty();
    }

    /** The numbers before of the same form and unit, the nearest first. */
    private static List<Found> like(Line line, int item, List<Found> before) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        return before.reversed().stream()
                .filter(f -> !isCompared(line, f.item(), item))
                .filter(f -> !isPart(line, item) || isPart(line, f.item()))
                .filter(f -> f.kind() != ResultKind.ABSOLUTE || !isOfOther(line, item))
                .filter(f ->
                        isOfLikeSize(line.items().get(f.item()).quantities().getLast(), quantity))
                .filter(f -> line.symbol(f.item()) == line.symbol(item))
                .filter(f -> line.items()
                        .get(f.item())
                        .quantities()
                        .getFirst()
                        .unit()
                        .equals(quantity.unit()))
                .toList();
    }

    /** "(0.2% of the grid)": a part of a thing is like another part alone. */
    private static boolean isPart(Line line, int item) {
        return line.symbol(item) == Symbol.PERCENT && line.symbol(item + 1) == Symbol.OF;
    }

    /** Millions of samples and a score of 0.66 are of no one list. */
    private static boolean isOfLikeSize(Quantity a, Quantity b) {
        BigDecimal more = a.high().max(b.high());
        BigDecimal less = a.high().min(b.high());
        return a.form() != Form.PLAIN || less.signum() == 0 || more.compareTo(less.multiply(UNLIKE)) < 0;
    }

    /** "of 1.1% in accuracy and 2.3% in intransigence": the second is said of another thing, which no list has. */
    private static Optional<Metric> ofOwnNoun(Line line, Found before, int item) {
        boolean first = line.symbol(before.item() + 1) == Symbol.IN && line.symbol(before.item() + 2) == Symbol.METRIC;
        boolean noun = line.symbol(item + 1) == Symbol.IN && line.symbol(item + 2) == Symbol.WORD;
        return first && noun ? OwnNoun.governed(line, item + 1, item) : Optional.empty();
    }

    /** "improves accuracy by 2.1% (86.7%)": so much more in a bracket is the value that a change leads to. */
    private static boolean isValueInBracket(Line line, Found before, int item) {
        BigDecimal change =
                line.items().get(before.item()).quantities().getLast().high();
        BigDecimal value = line.items().get(item).quantities().getFirst().low();
        return before.kind() == ResultKind.DELTA
                && sign(line, item) == 0
                && line.symbol(item - 1) == Symbol.OPEN
                && value.compareTo(change.multiply(BigDecimal.TEN)) > 0;
    }

    private static int sign(Line line, int item) {
        return line.items().get(item).quantities().getFirst().reading().sign();
    }

    /** "94.7% (+0.5%)": behind a value a number with a sign is its change. */
    private static Found alike(Line line, Found before, int item, Quantity quantity) {
        int sign = quantity.reading().sign();
        if (before.kind() == ResultKind.FRACTION
                && line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.THAN) {
            return new Found(item, before.metrics(), ResultKind.ABSOLUTE, Change.NONE, -1, ELLIPSIS, List.of(), false);
        }
        if (isValueInBracket(line, before, item)) {
            return new Found(item, before.metrics(), ResultKind.ABSOLUTE, Change.NONE, -1, ELLIPSIS, List.of(), false);
        }
        Optional<Metric> own = ofOwnNoun(line, before, item);
        if (own.isPresent()) {
            return new Found(item, List.of(own.get()), before.kind(), before.change(), -1, ELLIPSIS, List.of(), false);
        }
        if (sign == 0 || before.kind() != ResultKind.ABSOLUTE) {
            return before.at(item, ELLIPSIS);
        }
        Change change = sign > 0 ? Change.INCREASE : Change.DECREASE;
        return new Found(item, before.metrics(), ResultKind.DELTA, change, -1, ELLIPSIS, List.of(), false);
    }
}
