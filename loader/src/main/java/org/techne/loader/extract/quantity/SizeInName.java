package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "a 175-billion-parameter model": a unit in the singular stands before a noun and tells which. */
final class SizeInName {
    static final RuleName VETO = new RuleName("veto-size-in-name");
    private static final Set<String> SMALL = WordSet.of("compact lightweight tiny ultra-compact ultralight minimal");
    private static final Set<String> LENGTHS = WordSet.of("length lengths window windows");

    private SizeInName() {}

    static boolean is(List<Token> tokens, Quantity quantity) {
        String unit = tokens.get(quantity.last()).text();
        boolean singular = quantity.form() == Form.UNIT && (unit.equals("parameter") || unit.equals("token"));
        return singular && !isContext(tokens, quantity.last() + 1) && !isSmall(tokens, quantity.first());
    }

    /** "a compact 59M-parameter model": a size that is boasted of. */
    private static boolean isSmall(List<Token> tokens, int first) {
        return first > 0 && SMALL.contains(tokens.get(first - 1).lower())
                || first > 1
                        && tokens.get(first - 1).isSign(',')
                        && SMALL.contains(tokens.get(first - 2).lower());
    }

    /** "an 8,192-token context length": how long the context is. */
    private static boolean isContext(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).lower().equals("context")
                && LENGTHS.contains(tokens.get(i + 1).lower());
    }
}
