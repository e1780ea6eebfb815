package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.lexicon.Unit;

/**
 * A number in a sentence.
 *
 * @param first index of its first token, its bound's words not counted
 * @param last index of its last token, its unit's words counted
 * @param low the number, or the lower end of a range; not negative
 * @param high the number again, or the upper end
 * @param form in which form it is stated
 * @param unit its unit, where form is UNIT
 * @param reading how it is to be read
 */
public record Quantity(
        int first, int last, BigDecimal low, BigDecimal high, Form form, Optional<Unit> unit, Reading reading) {
    /**
     * What stands around the digits.
     *
     * @param begin index of the first token of its bound's words, or of the number itself
     * @param bound the bound stated
     * @param sign 1 for a plus, -1 for a minus, 0 for none
     * @param only true behind "only", "just", "as few as"
     * @param implied the change that the word itself says: half decreases, twice increases
     * @param fromTo true for "from A to B", which may be a range or a change
     * @param falling true where the first end of a range is the greater
     */
    public record Reading(
            int begin, Bound bound, int sign, boolean only, Change implied, boolean fromTo, boolean falling) {
        /** A number with nothing around it. */
        public static Reading plain(int begin) {
            return new Reading(begin, Bound.EXACTLY, 0, false, Change.NONE, false, false);
        }
    }

    /** The same number in another form. */
    public Quantity as(Form newForm, Optional<Unit> newUnit) {
        return new Quantity(first, last, low, high, newForm, newUnit, reading);
    }

    /** The same number under a bound. */
    public Quantity under(Bound bound) {
        Reading bounded = new Reading(
                reading.begin, bound, reading.sign, reading.only, reading.implied, reading.fromTo, reading.falling);
        return new Quantity(first, last, low, high, form, unit, bounded);
    }

    /** The same range as a change from the one end to the other. */
    Quantity fromTo() {
        Reading change = new Reading(
                reading.begin, reading.bound, reading.sign, reading.only, reading.implied, true, reading.falling);
        return new Quantity(first, last, low, high, form, unit, change);
    }

    /** True where two ends are stated. */
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
