package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "we develop a parameter-free Iterative Folding Module, which": several words in capitals behind words that praise them. */
final class TitledRun {
    private static final int LONGEST_PRAISE = 6;
    private static final Set<String> LINKS = WordSet.of("of and or the a an called named");

    private TitledRun() {}

    /** The run in the phrase that begins at a token; none where a preposition stands before it. */
    static Optional<NamePlace> at(List<Token> tokens, int from) {
        int first = from;
        while (first < Math.min(tokens.size(), from + LONGEST_PRAISE) && isPraise(tokens.get(first))) {
            first++;
        }
        int last = NameShape.endOfName(tokens, first);
        boolean several = tokens.subList(Math.min(first, last + 1), last + 1).stream()
                        .filter(t -> t.isWord() && t.isCapitalised() && !t.glued())
                        .count()
                > 1;
        return first > from && several && isClosed(tokens, last + 1)
                ? Optional.of(new NamePlace(first, last))
                : Optional.empty();
    }

    private static boolean isPraise(Token token) {
        boolean word = token.isWord()
                && !token.isCapitalised()
                && !ProposalWords.LINKING.contains(token.text())
                && !LINKS.contains(token.text());
        return word || token.isSign('-') && token.glued();
    }

    /** True where what stands at a place ends a name: a sign, or what begins its definition. */
    static boolean isClosed(List<Token> tokens, int at) {
        return at >= tokens.size()
                || ",.;:(".contains(tokens.get(at).text())
                || ProposalWords.DEFINING.contains(tokens.get(at).text());
    }
}
