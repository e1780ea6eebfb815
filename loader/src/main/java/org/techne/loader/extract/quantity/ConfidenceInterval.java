package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;

/** "0.54 (95% CI [0.52, 0.56])": how sure a value is, and between which limits; none of it is a value of its own. */
final class ConfidenceInterval {
    private static final int REACH = 8;
    private static final Set<String> NOUNS = Set.of("CI", "CIs", "confidence", "credible");

    private ConfidenceInterval() {}

    /** True for the level of an interval, and for its limits in the bracket behind it. */
    static boolean holds(List<Token> tokens, int i) {
        return isLevel(tokens, i) || isLimit(tokens, i);
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
                    || Set.of("interval", "to", "of").contains(tokens.get(k).text());
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
