package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "we propose sequence folding, a parallelism that …": a name in small letters, told by the definition behind it. */
final class DefinedName {
    private static final int LONGEST = 4;
    private static final Set<String> ARTICLES = WordSet.of("a an the which where");
    private static final Set<String> PRAISE = WordSet.of("novel new our efficient two");
    private static final Set<String> NO_NAME = WordSet.of("""
            method approach framework strategy technique model system algorithm scheme way network architecture solution pipeline
            this that it them and of to how
            """);

    private DefinedName() {}

    /** Index of the last token of the name that begins at a token. */
    static Optional<Integer> at(List<Token> tokens, int first) {
        int words = 0;
        int last = first - 1;
        while (last + 1 < tokens.size() && words <= LONGEST && isPart(tokens.get(last + 1))) {
            last++;
            words += tokens.get(last).glued() ? 0 : 1;
        }
        boolean named =
                words > 1 && words <= LONGEST && !tokens.get(last).text().endsWith("s");
        boolean direct = first > 0 && !ARTICLES.contains(tokens.get(first - 1).text()) && !isNew(tokens.get(first - 1));
        return named && (direct || isNewKind(tokens, first, last)) && isDefined(tokens, last)
                ? Optional.of(last)
                : Optional.empty();
    }

    /** "we introduce the sequence folder, a new network": the article tells of the one that the definition makes known. */
    private static boolean isNewKind(List<Token> tokens, int first, int last) {
        return first > 0
                && tokens.get(first - 1).text().equals("the")
                && last + 3 < tokens.size()
                && tokens.get(last + 2).text().matches("an?")
                && PRAISE.contains(tokens.get(last + 3).text());
    }

    private static boolean isNew(Token token) {
        return PRAISE.contains(token.text());
    }

    private static boolean isPart(Token token) {
        return token.isSign('-') && token.glued() || token.isWord() && !NO_NAME.contains(token.text());
    }

    private static boolean isDash(Token token) {
        return !token.glued() && "-–—".contains(token.text());
    }

    /** True where ", a", ", where" or a dash and an article follow a name, behind the quote that closes it. */
    static boolean isDefined(List<Token> tokens, int name) {
        boolean quoted = name + 1 < tokens.size()
                && "\"”'’".contains(tokens.get(name + 1).text());
        int last = quoted ? name + 1 : name;
        return last + 2 < tokens.size()
                && (tokens.get(last + 1).isSign(',') || isDash(tokens.get(last + 1)))
                && ARTICLES.contains(tokens.get(last + 2).text());
    }
}
