package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "into sequences for FoldFormer, a compact transformer": what has to be praised to the reader is new. */
final class PraisedName {
    private static final int LONGEST = 3;
    private static final int LONGEST_DEFINITION = 12;
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

    /** True for the comma of "FoldTune, an incremental framework, extends", where it opens a sentence or a clause. */
    static boolean isDefinedActor(List<Token> tokens, int comma) {
        boolean article = tokens.get(comma).isSign(',')
                && comma + 2 < tokens.size()
                && ARTICLES.contains(tokens.get(comma + 1).text());
        int end = comma + 2;
        while (article
                && end < Math.min(tokens.size() - 1, comma + LONGEST_DEFINITION)
                && !tokens.get(end).isSign(',')) {
            end++;
        }
        return article
                && end < tokens.size() - 1
                && tokens.get(end).isSign(',')
                && HeadNoun.isNoun(tokens.get(end - 1))
                && tokens.get(end + 1).text().matches("[a-z]{3,}s");
    }

    /** The name of {@link #isDefinedActor} that begins a clause. */
    static Optional<NamePlace> actor(List<Token> tokens, int comma) {
        return before(tokens, comma)
                .filter(p -> p.first() == 0
                        || ",.:;".contains(tokens.get(p.first() - 1).text()));
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
