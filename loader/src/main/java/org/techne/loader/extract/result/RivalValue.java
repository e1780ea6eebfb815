package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.text.WordSet;

/** "outperforming A (74.3%) and B (62.3%)", "versus 38.2% for C": the value of a rival that the text names, in the metric of the paper's own. */
final class RivalValue {
    static final RuleName RULE = new RuleName("value-of-named-rival");

    /** "surpassing A (671B)": what is so much more is no value of the same. */
    private static final BigDecimal FAR = BigDecimal.valueOf(1000);

    private static final Set<String> FOLLOWING = WordSet.of("followed comparable");

    private RivalValue() {}

    /** The value of the technique named beside it, where a value of the same form and unit was read before. */
    static Optional<Found> of(Line line, int item, List<Found> before) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        boolean value = line.symbol(item) != Symbol.TIMES
                && line.items().get(item).quantities().size() == 1
                && quantity.reading().sign() == 0;
        if (!value || whose(line, item).isEmpty()) {
            return Optional.empty();
        }
        return before.stream()
                .filter(f -> f.kind() == ResultKind.ABSOLUTE && f.metrics().size() == 1)
                .filter(f -> isAlike(line, f.item(), quantity))
                .reduce((first, second) -> second)
                .map(f -> f.at(item, RULE).with(f.metrics(), f.rule().equals(RULE) ? f.parallel() : List.of(f.item())));
    }

    /** "followed by A (91.1%) and B (89.0%)", "comparable to C (91.9%)": as {@link #of}, where a comparison is made behind the paper's own. */
    static Optional<Found> following(Line line, int item, List<Found> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int last = before.getLast().item();
        boolean listed = before.getLast().rule().equals(RULE);
        boolean compared = IntStream.range(last + 1, item)
                .anyMatch(i -> line.symbol(i) == Symbol.OUTPERFORM_VERB || line.symbol(i) == Symbol.THAN);
        return listed || compared || isSaidToFollow(line, last, item) ? of(line, item, before) : Optional.empty();
    }

    private static boolean isSaidToFollow(Line line, int last, int item) {
        int from = line.items().get(last).last();
        return line.sentence().tokens().subList(from, line.items().get(item).first()).stream()
                .anyMatch(t -> FOLLOWING.contains(t.lower()));
    }

    private static boolean isAlike(Line line, int own, Quantity quantity) {
        Quantity other = line.items().get(own).quantities().getFirst();
        boolean near = quantity.high().compareTo(other.high().multiply(FAR)) < 0;
        boolean bare = other.form() == Form.UNIT && quantity.form() == Form.PLAIN;
        return near && (bare || other.form() == quantity.form() && other.unit().equals(quantity.unit()));
    }

    /** The "SQuAD" of "BERT-SQuAD (62%)": what a technique was trained on. */
    private static boolean isTagged(Line line, int item) {
        return line.symbol(item) == Symbol.DATASET
                && line.firstToken(item).glued()
                && line.symbol(item - 1) == Symbol.TECHNIQUE;
    }

    /** The technique whose value a number is: the one before its bracket, or behind its "for" or "by". */
    static Optional<Mention> whose(Line line, int item) {
        if (line.symbol(item - 1) == Symbol.OPEN && line.symbol(item + 1) == Symbol.CLOSE) {
            int name = isTagged(line, item - 2) ? item - 3 : item - 2;
            return line.symbol(name) == Symbol.TECHNIQUE
                    ? Optional.of(line.items().get(name).mentions().getLast())
                    : Optional.empty();
        }
        boolean said = switch (line.symbol(item + 1)) {
            case FOR, BY -> line.symbol(item + 2) == Symbol.TECHNIQUE;
            default -> false;
        };
        return said ? Optional.of(line.items().get(item + 2).mentions().getFirst()) : Optional.empty();
    }
}
