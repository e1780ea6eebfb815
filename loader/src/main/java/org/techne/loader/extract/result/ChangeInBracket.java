package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;

/** What a bracket adds to what was said before it: the values of a change, and the points by which each of several things gained. */
final class ChangeInBracket {
    static final RuleName VALUE = new RuleName("value-behind-its-change");
    static final RuleName POINTS = new RuleName("points-in-bracket");
    private static final int NEAR = 9;

    private ChangeInBracket() {}

    /** "a 77% memory reduction (e.g., from 15.8 GB to 3.2 GB)" */
    static Optional<Found> value(Lexicon lexicon, Fit fit, Line line, int item, List<Found> before) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        boolean value = quantity.form() == Form.UNIT
                && !before.isEmpty()
                && quantity.reading().sign() == 0;
        int open = openBefore(line, item);
        if (!value || open < 0) {
            return Optional.empty();
        }
        Found change = before.getLast();
        boolean time =
                UnitKind.isTime(quantity) && change.metrics().getFirst().slug().equals("speed");
        Metric metric = time ? lexicon.metric("latency") : change.metrics().getFirst();
        boolean told = change.kind() != ResultKind.ABSOLUTE
                && change.metrics().size() == 1
                && open > change.item()
                && open - change.item() < NEAR
                && fit.fits(metric, quantity, Frame.Mode.STATE);
        return told
                ? Optional.of(
                        new Found(item, List.of(metric), ResultKind.ABSOLUTE, Change.NONE, -1, VALUE, List.of(), false))
                : Optional.empty();
    }

    /** The bracket that a "from … to …" ends; -1 for none. */
    private static int openBefore(Line line, int item) {
        if (line.symbol(item + 1) != Symbol.CLOSE) {
            return -1;
        }
        Quantity quantity = line.items().get(item).quantities().getFirst();
        boolean fromTo = quantity.reading().fromTo() || quantity.reading().falling();
        for (int i = item - 1; i >= Math.max(0, item - NEAR); i--) {
            switch (line.symbol(i)) {
                case OPEN -> {
                    return fromTo ? i : -1;
                }
                case FROM, SUCH_AS, COMMA, TO, UNIT -> fromTo |= line.symbol(i) == Symbol.FROM;
                default -> {
                    if (!line.firstToken(i).isSign('.')) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /** "broad gains: reasoning (+4.2 pts), coding (+3.1 pts)" */
    static Optional<Found> points(Lexicon lexicon, Line line, int item) {
        Quantity quantity = line.items().get(item).quantities().getFirst();
        boolean points = quantity.reading().sign() != 0
                && (UnitKind.isPoints(quantity) || quantity.form() == Form.PERCENT)
                && line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.CLOSE
                && IntStream.range(0, item).mapToObj(line::symbol).anyMatch(ChangeInBracket::isGain);
        Change change = quantity.reading().sign() > 0 ? Change.INCREASE : Change.DECREASE;
        return points
                ? Optional.of(new Found(
                        item, List.of(lexicon.metric("score")), ResultKind.DELTA, change, -1, POINTS, List.of(), false))
                : Optional.empty();
    }

    private static boolean isGain(Symbol symbol) {
        return switch (symbol) {
            case GAIN_NOUN, INCREASE_NOUN, IMPROVE_VERB, OUTPERFORM_VERB -> true;
            default -> false;
        };
    }
}
