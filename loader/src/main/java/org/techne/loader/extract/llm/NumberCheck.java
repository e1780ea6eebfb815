package org.techne.loader.extract.llm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.extract.result.NumberReading;
import org.techne.loader.lexicon.Metric;

/** Holds claimed results against the text. */
final class NumberCheck {
    static final RuleName RULE = new RuleName("language-model-result");
    private static final int LONGEST_QUOTE = 300;

    private final Tools tools;
    private final PaperReading paper;
    private final Quotes quotes;
    private final BindingCheck bindings;

    NumberCheck(Tools tools, PaperReading paper, Quotes quotes, EntityNames names) {
        this.tools = tools;
        this.paper = paper;
        this.quotes = quotes;
        this.bindings = new BindingCheck(names, paper);
    }

    /**
     * What all papers are checked with.
     *
     * @param confidence how sure a claim is that passed every check, 0 to 1
     */
    record Tools(NumberReading numbers, Agreement agreement, MetricNames metrics, double confidence) {}

    /**
     * The result that the text bears out.
     *
     * @throws DropException where it does not
     */
    Result check(Claims.Number claim) throws DropException {
        if (claim.quote().length() > LONGEST_QUOTE) {
            throw new DropException(Drop.QUOTE_TOO_LONG);
        }
        List<Place> places = quotes.places(claim.quote());
        if (places.isEmpty()) {
            throw new DropException(Drop.QUOTE_NOT_IN_TEXT);
        }
        Metric metric = tools.metrics.of(claim.metric(), quotes);
        Stated stated = stated(claim.value(), metric, places);
        Result.Binding binding = bindings.of(claim.binding(), stated.place);
        return new Result(
                metric,
                stated.value,
                binding,
                stated.place.evidence(),
                RULE,
                tools.confidence,
                bindings.isInferred(binding, stated.place));
    }

    private record Stated(Place place, Result.Value value) {}

    /** The first quantity of the quoted words that says so; of the reasons why others do not, the one that came furthest. */
    private Stated stated(Claims.Value claim, Metric metric, List<Place> places) throws DropException {
        Drop furthest =
                places.stream().anyMatch(p -> isVetoed(claim, p)) ? Drop.NUMBER_VETOED : Drop.NUMBER_NOT_IN_QUOTE;
        for (Place place : places) {
            for (Quantity quantity : paper.quantitiesIn(place)) {
                try {
                    return new Stated(place, value(claim, metric, quantity, place));
                } catch (DropException e) {
                    furthest = e.reason().compareTo(furthest) > 0 ? e.reason() : furthest;
                }
            }
        }
        throw new DropException(furthest);
    }

    private Result.Value value(Claims.Value claim, Metric metric, Quantity quantity, Place place) throws DropException {
        Quantity agreed = tools.agreement.agreed(claim, quantity, metric);
        boolean relative = paper.textAround(place).toLowerCase(Locale.ROOT).contains("relativ");
        if (!tools.numbers.allows(agreed, metric, claim.kind(), relative)) {
            throw new DropException(Drop.KIND_DISAGREES);
        }
        Change change = change(claim, agreed);
        return tools.numbers.valueOf(
                agreed, metric, claim.kind(), change, agreed.reading().bound());
    }

    private static Change change(Claims.Value claim, Quantity quantity) throws DropException {
        if (claim.kind() == ResultKind.ABSOLUTE) {
            return Change.NONE;
        }
        if (claim.kind() == ResultKind.FRACTION) {
            return Change.DECREASE;
        }
        Change signed = switch (quantity.reading().sign()) {
            case 1 -> Change.INCREASE;
            case -1 -> Change.DECREASE;
            default -> quantity.reading().implied();
        };
        if (claim.change() == Change.NONE || signed != Change.NONE && signed != claim.change()) {
            throw new DropException(Drop.CHANGE_DISAGREES);
        }
        return claim.change();
    }

    private boolean isVetoed(Claims.Value claim, Place place) {
        return paper.refusedIn(place).stream()
                .map(digits -> digits.replace(",", ""))
                .filter(digits -> digits.length() < 20)
                .map(BigDecimal::new)
                .anyMatch(n -> n.compareTo(claim.low()) == 0 || n.compareTo(claim.high()) == 0);
    }
}
