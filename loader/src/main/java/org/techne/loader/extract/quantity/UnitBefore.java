package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Set;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "an FPS of 40", "GFLOPs from 8.1 to 2.6": a unit that stands before its number, as the name of what it measures. */
final class UnitBefore {
    private static final Set<String> UNITS = WordSet.of("FPS fps MFLOPs GFLOPs TFLOPs MMACs GMACs MACs TOPS GOPS");
    private static final Set<String> JOINTS = WordSet.of("of from : = is reaches by");
    private static final Set<String> RISING = WordSet.of(
            "rises drops falls increases improves decreases grows goes increased improved dropped fell rose");

    private UnitBefore() {}

    /** The measure with the unit before a number that begins at a token; the same where there is none. */
    static Measure of(List<Token> tokens, int begin, Measure measure, Lexicon lexicon) {
        if (measure.form() != Form.PLAIN
                || begin < 2
                || !JOINTS.contains(tokens.get(begin - 1).text())) {
            return measure;
        }
        int unit = begin > 2 && RISING.contains(tokens.get(begin - 2).text()) ? begin - 3 : begin - 2;
        if (!UNITS.contains(tokens.get(unit).text())) {
            return measure;
        }
        Measure stated = Measure.named(tokens, unit, lexicon);
        return stated.form() == Form.UNIT ? new Measure(Form.UNIT, stated.unit(), measure.last()) : measure;
    }
}
