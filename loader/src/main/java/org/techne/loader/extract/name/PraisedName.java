package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "into sequences for FoldFormer, a compact transformer": what has to be praised to the reader is new. */
final class PraisedName {
    private static final int LONGEST = 3;
    private static final Set<String> ARTICLES = WordSet.of("a an");
    private static final Set<String> PRAISE = WordSet.of("novel new compact lightweight simple");

    private PraisedName() {}

    /** True for the comma of ", a compact". */
    static boolean isPraise(List<Token> tokens, int comma) {
        return tokens.get(comma).isSign(',')
                && comma + 2 < tokens.size()
                && ARTICLES.contains(tokens.get(comma + 1).text())
                && PRAISE.contains(tokens.get(comma + 2).text());
    }

    /** The name that ends at the comma, told by its letters. */
    static Optional<NamePlace> before(List<Token> tokens, int comma) {
        for (int first = Math.max(0, comma - LONGEST); first < comma; first++) {
            boolean name = NameShape.endOfName(tokens, first) == comma - 1
                    && !tokens.get(first).glued()
                    && NameShape.isStrong(tokens, first, comma - 1);
            if (name) {
                return Optional.of(new NamePlace(first, comma - 1));
            }
        }
        return Optional.empty();
    }
}
