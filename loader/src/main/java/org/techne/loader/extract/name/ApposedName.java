package org.techne.loader.extract.name;

import java.util.List;
import java.util.OptionalInt;
import org.techne.loader.text.Token;

/** Names between commas behind the noun that says what they are: "our implementation, NAME, runs", "two methods, NAME and NAME, for". */
final class ApposedName {
    private static final int LONGEST_NOUN = 3;
    private static final int LONGEST_VARIANT = 6;

    private ApposedName() {}

    /** The comma behind the noun of "our implementation, NAME". */
    static OptionalInt commaBehindNoun(List<Token> tokens, int from) {
        int comma = from;
        while (comma < Math.min(tokens.size(), from + LONGEST_NOUN)
                && tokens.get(comma).isWord()) {
            comma++;
        }
        return isComma(tokens, comma) && comma > from ? OptionalInt.of(comma) : OptionalInt.empty();
    }

    /** The comma behind "its rank-1 variant, NAME". */
    static OptionalInt commaBehindVariant(List<Token> tokens, int from) {
        int comma = from;
        while (comma < Math.min(tokens.size(), from + LONGEST_VARIANT)
                && !tokens.get(comma).isSign(',')) {
            comma++;
        }
        boolean variant = isComma(tokens, comma)
                && comma > from
                && ProposalWords.VARIANTS.contains(tokens.get(comma - 1).lower());
        return variant ? OptionalInt.of(comma) : OptionalInt.empty();
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isSign(',');
    }

    /** The name behind a comma, or the two that an "and" joins; none where it is one more of a list of others. */
    static List<NamePlace> behind(List<Token> tokens, int comma, boolean introduced) {
        int first = comma + 1;
        int last = NameShape.endOfName(tokens, first);
        boolean listed = isFollowedByFellow(tokens, last)
                && tokens.get(comma - 1).isWord()
                && tokens.get(comma - 1).isCapitalised()
                && !introduced;
        if (last < first || listed || !NameShape.isStrong(tokens, first, last)) {
            return List.of();
        }
        if (isClosed(tokens, last)) {
            return List.of(new NamePlace(first, last));
        }
        int end = endOfFellow(tokens, last);
        return end > last ? List.of(new NamePlace(first, last), new NamePlace(last + 2, end)) : List.of();
    }

    private static boolean isClosed(List<Token> tokens, int last) {
        return last + 1 < tokens.size() && ",.-".contains(tokens.get(last + 1).text());
    }

    /** "two methods, NAME and NAME,": the end of the second, or that of the first. */
    private static int endOfFellow(List<Token> tokens, int last) {
        boolean joined = last + 2 < tokens.size() && tokens.get(last + 1).text().equals("and");
        int end = joined ? NameShape.endOfName(tokens, last + 2) : last;
        return end > last + 1 && isClosed(tokens, end) && NameShape.isStrong(tokens, last + 2, end) ? end : last;
    }

    /** A comma, and behind it no definition: another name of a list. */
    private static boolean isFollowedByFellow(List<Token> tokens, int last) {
        return last + 2 < tokens.size()
                && tokens.get(last + 1).isSign(',')
                && !ProposalWords.DEFINING.contains(tokens.get(last + 2).lower());
    }

    static boolean isInBracket(List<Token> tokens, int at) {
        for (int i = at; i >= 0 && !tokens.get(i).isSign(')'); i--) {
            if (tokens.get(i).isSign('(')) {
                return true;
            }
        }
        return false;
    }
}
