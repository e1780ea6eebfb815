package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "0.54 (95% CI [0.52, 0.56])": how sure a value is, and between which limits; none of it is a value of its own. */
final class ConfidenceInterval {
    private static final int REACH = 8;
    private static final int LONGEST = 18;
    private static final Set<String> IN_RANGE = WordSet.of("interval to of");
    private static final Set<String> NOUNS = WordSet.of("CI CIs confidence credible");

    private ConfidenceInterval() {}

    /** True for the level of an interval, and for its limits in the bracket behind it. */
    static boolean holds(List<Token> tokens, int i) {
        return isLevel(tokens, i) || isLimit(tokens, i) || isAround(tokens, i) || isTolerance(tokens, i);
    }

    /** "74.4% (69.9, 78.8%)", "1.24 (1.13-1.36)": two limits in a bracket right behind a value that lies between them. */
    private static boolean isAround(List<Token> tokens, int i) {
        int open = i;
        while (open > Math.max(0, i - REACH) && isPartOfLimits(tokens.get(open))) {
            open--;
        }
        int close = i;
        while (close < Math.min(tokens.size() - 1, i + REACH) && isPartOfLimits(tokens.get(close))) {
            close++;
        }
        boolean bracket = "([".contains(tokens.get(open).text())
                && ")]".contains(tokens.get(close).text());
        int before = open > 0 && tokens.get(open - 1).isSign('%') ? open - 2 : open - 1;
        if (!bracket || before < 0 || !isShort(tokens.get(before))) {
            return false;
        }
        List<Token> limits =
                tokens.subList(open + 1, close).stream().filter(Token::isNumber).toList();
        BigDecimal value = value(tokens.get(before));
        return limits.size() == 2
                && limits.stream().allMatch(ConfidenceInterval::isShort)
                && value(limits.getFirst()).compareTo(value) <= 0
                && value(limits.getLast()).compareTo(value) >= 0
                && value(limits.getFirst()).compareTo(value(limits.getLast())) < 0;
    }

    private static boolean isPartOfLimits(Token token) {
        return token.isNumber() || ",-–%".contains(token.text());
    }

    private static boolean isShort(Token token) {
        return token.isNumber() && token.text().length() < LONGEST;
    }

    private static BigDecimal value(Token number) {
        return new BigDecimal(number.text().replace(",", ""));
    }

    /** "within ±1 point", "+/-1 accuracy": how far off may be right. */
    private static boolean isTolerance(List<Token> tokens, int i) {
        int sign = i - 1;
        if (sign > 1 && tokens.get(sign).isSign('-') && tokens.get(sign - 1).isSign('/')) {
            sign -= 2;
        }
        boolean spread = sign > 0
                && (tokens.get(sign).isSign('±')
                        || sign < i - 1 && tokens.get(sign).isSign('+'));
        return spread && !tokens.get(sign - 1).isNumber() && !isUnitOfSpread(tokens.get(sign - 1));
    }

    /** "8.04% ± 5.96%", "9 mm ± 2 mm": behind a value the sign tells its spread. */
    private static boolean isUnitOfSpread(Token token) {
        return token.isSign('%') || token.text().length() <= 2 && token.isWord();
    }

    private static boolean isLevel(List<Token> tokens, int i) {
        int noun = i + 1 < tokens.size() && tokens.get(i + 1).isSign('%') ? i + 2 : i + 1;
        boolean hyphen = noun < tokens.size() && tokens.get(noun).isSign('-');
        return isNoun(tokens, hyphen ? noun + 1 : noun);
    }

    /** Only numbers and the signs of a range stand between the noun and a limit. */
    private static boolean isLimit(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (isNoun(tokens, k)) {
                return true;
            }
            boolean range = tokens.get(k).isNumber()
                    || "[(,:=-–%".contains(tokens.get(k).text())
                    || IN_RANGE.contains(tokens.get(k).text());
            if (!range) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNoun(List<Token> tokens, int i) {
        return i < tokens.size() && NOUNS.contains(tokens.get(i).text());
    }
}
