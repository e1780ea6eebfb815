package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.extract.quantity.QuantityScanner;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Unit;
import org.techne.loader.text.Sentence;

/** What the numbers of a sentence are and can mean, whoever reads the words around them. Safe for use by several threads. */
public final class NumberReading {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final QuantityScanner scanner;
    private final Fit fit;
    private final StatedUnits units;

    /** A reading with the units and metrics of a lexicon. */
    public NumberReading(Lexicon lexicon) {
        this.scanner = new QuantityScanner(lexicon);
        this.fit = new Fit(lexicon);
        this.units = new StatedUnits(lexicon);
    }

    /** The quantities of a sentence, and why its other numbers are none. */
    public QuantityScanner.Scan scan(Sentence sentence, List<Mention> mentions, List<Hit> marks) {
        boolean[] covered = new boolean[sentence.tokens().size()];
        for (Mention mention : mentions) {
            Arrays.fill(covered, mention.first(), mention.last() + 1, true);
        }
        for (Hit hit : marks) {
            if (hit.kind() == EntityKind.METRIC) {
                Arrays.fill(covered, hit.first(), hit.last() + 1, true);
            }
        }
        return scanner.scan(sentence, covered, marks);
    }

    /**
     * Whether a quantity can say this of a metric: no ratio in milliseconds, no latency in percent, no accuracy in FPS.
     *
     * @param relative whether the text itself calls a score's change relative
     */
    public boolean allows(Quantity quantity, Metric metric, ResultKind kind, boolean relative) {
        boolean score = metric.percentScore() || fit.isQuality(metric);
        boolean form = switch (kind) {
            case ABSOLUTE -> quantity.form() != Form.TIMES && quantity.form() != Form.PART;
            case RATIO -> quantity.form() == Form.TIMES;
            case PERCENT_CHANGE -> quantity.form() == Form.PERCENT && (relative || !metric.percentScore());
            case DELTA ->
                quantity.form() == Form.UNIT
                        || quantity.form() == Form.PLAIN
                        || quantity.form() == Form.PERCENT && score;
            case FRACTION -> isPart(quantity);
        };
        return form && (metric.slug().isEmpty() || fit.fits(metric, quantity, mode(kind)));
    }

    private static boolean isPart(Quantity quantity) {
        return quantity.form() == Form.PART
                || quantity.form() == Form.PERCENT
                || quantity.form() == Form.TIMES && quantity.high().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Frame.Mode mode(ResultKind kind) {
        return switch (kind) {
            case ABSOLUTE -> Frame.Mode.STATE;
            case RATIO, PERCENT_CHANGE, DELTA -> Frame.Mode.CHANGE;
            case FRACTION -> Frame.Mode.FRACTION;
        };
    }

    /** The unit that the graph states for a quantity. */
    public Unit unitOf(Quantity quantity, Metric metric, ResultKind kind) {
        return units.of(quantity, kind, metric);
    }

    /** A quantity as a result's value, in the unit of {@link #unitOf}; parts of a whole in percent. */
    public Result.Value valueOf(Quantity quantity, Metric metric, ResultKind kind, Change change, Bound bound) {
        boolean share = kind == ResultKind.FRACTION && quantity.form() == Form.TIMES;
        BigDecimal factor = share ? HUNDRED : BigDecimal.ONE;
        return new Result.Value(
                kind,
                change,
                quantity.low().multiply(factor),
                quantity.high().multiply(factor),
                unitOf(quantity, metric, kind),
                bound);
    }
}
