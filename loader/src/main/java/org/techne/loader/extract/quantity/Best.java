package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** The best that a mark could have been: "9.8/10". */
final class Best {
    private static final Set<String> SCALES = WordSet.of("5 10 100");

    private Best() {}

    /** Index of the last token of the scale behind a mark with a decimal point; of the mark where none follows. */
    static int after(List<Token> tokens, int last) {
        boolean scale = last + 2 < tokens.size()
                && tokens.get(last).text().indexOf('.') > 0
                && tokens.get(last + 1).isSign('/')
                && tokens.get(last + 2).glued()
                && SCALES.contains(tokens.get(last + 2).text());
        return scale ? last + 2 : last;
    }
}
