package org.techne.loader.extract.quantity;

import java.util.List;
import org.techne.loader.text.Token;

/** The second number of "94.5 ± 0.2 %", which says how sure the first is. */
final class Spread {
    private Spread() {}

    /** The spread of "94.5 ± 0.2" belongs to the number. */
    static int after(List<Token> tokens, int last) {
        int spread = at(tokens, last + 1);
        if (spread >= tokens.size() || !tokens.get(spread).isNumber()) {
            return last;
        }
        boolean percent = spread + 1 < tokens.size() && tokens.get(spread + 1).isSign('%');
        return percent ? spread + 1 : spread;
    }

    /** Where the number behind ±, +- or +/- stands; the end of the tokens where there is no such sign. */
    private static int at(List<Token> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).isSign('±')) {
            return at + 1;
        }
        if (at + 3 < tokens.size()
                && tokens.get(at).text().equals("plus")
                && tokens.get(at + 1).text().equals("or")
                && tokens.get(at + 2).text().equals("minus")) {
            return at + 3;
        }
        if (at + 2 >= tokens.size() || !tokens.get(at).isSign('+')) {
            return tokens.size();
        }
        int minus = tokens.get(at + 1).isSign('/') ? at + 2 : at + 1;
        return tokens.get(minus).isSign('-') ? minus + 1 : tokens.size();
    }
}
