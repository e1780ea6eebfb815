package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "a 175-billion-parameter model": a unit in the singular stands before a noun and tells which. */
final class SizeInName {
    static final RuleName VETO = new RuleName("veto-size-in-name");
    private static final Set<String> LENGTHS = WordSet.of("length lengths window windows");

    private SizeInName() {}

    static boolean is(List<Token> tokens, Quantity quantity) {
        String unit = tokens.get(quantity.last()).text();
        boolean singular = quantity.form() == Form.UNIT && (unit.equals("parameter") || unit.equals("token"));
        return singular && !isContext(tokens, quantity.last() + 1);
    }

    /** "an 8,192-token context length": how long the context is. */
    private static boolean isContext(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).lower().equals("context")
                && LENGTHS.contains(tokens.get(i + 1).lower());
    }
}
