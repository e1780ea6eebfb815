package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** A name right behind the noun that says what it is: "an efficient backbone FoldOne,", "the proposed student model (FoldNet)". */
final class NamedNoun {
    private static final Set<String> GOING_ON = WordSet.of("by with for to that which based");
    private static final int LONGEST = 7;
    private static final int LONGEST_ENDING = 3;

    private NamedNoun() {}

    /** The name behind the noun phrase that begins at a token; in a bracket only, where asked so. */
    static Optional<NamePlace> at(List<Token> tokens, int from, boolean bracketed) {
        int noun = from;
        while (noun < Math.min(tokens.size() - 1, from + LONGEST)
                && isDescribing(tokens.get(noun))
                && !HeadNoun.isNoun(tokens.get(noun))) {
            noun++;
        }
        if (noun + 2 >= tokens.size() || !HeadNoun.isNoun(tokens.get(noun))) {
            return Optional.empty();
        }
        if (tokens.get(noun + 1).glued() && !tokens.get(noun + 1).isSign('(')) {
            return Optional.empty();
        }
        boolean open = tokens.get(noun + 1).isSign('(');
        int first = open ? noun + 2 : noun + 1;
        int last = NameShape.endOfName(tokens, first);
        return last >= first
                        && isClosed(tokens, last + 1, open)
                        && open == bracketed
                        && NameShape.isStrong(tokens, first, last)
                ? Optional.of(new NamePlace(first, last))
                : Optional.empty();
    }

    private static boolean isClosed(List<Token> tokens, int at, boolean open) {
        if (at >= tokens.size()) {
            return false;
        }
        String text = tokens.get(at).text();
        return open ? text.equals(")") : ",.:;(".contains(text) || GOING_ON.contains(text) || isVerb(text);
    }

    /** "our hybrid scheduler EB+ applies" */
    private static boolean isVerb(String text) {
        return text.length() > LONGEST_ENDING && text.endsWith("es") && Character.isLowerCase(text.charAt(0));
    }

    private static boolean isDescribing(Token token) {
        return token.isWord() && !token.isCapitalised() || token.isSign('-') && token.glued();
    }
}
