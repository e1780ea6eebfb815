package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Numbers that are no quantities at all, decided by their neighbours. */
final class Vetoes {
    static final RuleName IN_NAME = new RuleName("veto-number-in-name");
    static final RuleName RESOLUTION = new RuleName("veto-resolution");
    static final RuleName YEAR = new RuleName("veto-year");
    static final RuleName MARKER = new RuleName("veto-list-marker");
    static final RuleName REFERENCE = new RuleName("veto-reference");
    static final RuleName ORDINAL = new RuleName("veto-ordinal");
    static final RuleName EXPONENT = new RuleName("veto-exponent");
    static final RuleName INTERVAL = new RuleName("veto-confidence-interval");
    static final RuleName CITATION = new RuleName("veto-citation");

    private static final Set<String> REFERRING = WordSet.of("""
            table fig figure section sec eq equation algorithm version v step stage phase layer type track subtask rank top appendix
            i3 i5 i7 i9 hd gtx rtx xeon ryzen epyc snapdragon dimensity kirin exynos radeon geforce
            level part chapter theorem volume issue seed pascal gen generation round day week
            """);
    private static final Set<String> ORDINAL_ENDINGS = WordSet.of("st nd rd th D d s DoF DOF C");

    private static final int LONGEST_CITATION = 20;

    private Vetoes() {}

    /** The rule that refuses the number at a token, if any does. */
    static Optional<RuleName> of(List<Token> tokens, int i) {
        if (isInName(tokens, i)) {
            return Optional.of(IN_NAME);
        }
        if (isSign(tokens, i - 1, '^') || isSign(tokens, i - 2, '^') && isSign(tokens, i - 1, '-')) {
            return Optional.of(EXPONENT);
        }
        if (isResolution(tokens, i)) {
            return Optional.of(RESOLUTION);
        }
        if (isYear(tokens, i)) {
            return Optional.of(YEAR);
        }
        if (isMarker(tokens, i)) {
            return Optional.of(MARKER);
        }
        if (ConfidenceInterval.holds(tokens, i)) {
            return Optional.of(INTERVAL);
        }
        return byWords(tokens, i);
    }

    private static Optional<RuleName> byWords(List<Token> tokens, int i) {
        if (i + 1 < tokens.size()
                && tokens.get(i + 1).glued()
                && ORDINAL_ENDINGS.contains(tokens.get(i + 1).text())
                && !isSeconds(tokens, i)) {
            return Optional.of(ORDINAL);
        }
        boolean referred = i > 0 && REFERRING.contains(tokens.get(i - 1).lower());
        if (referred && isInteger(tokens.get(i))) {
            return Optional.of(REFERENCE);
        }
        if (isCited(tokens, i)) {
            return Optional.of(CITATION);
        }
        return Optional.empty();
    }

    /** "[12, 31]": nothing but whole numbers and commas between square brackets. */
    private static boolean isCited(List<Token> tokens, int i) {
        int first = i;
        while (i - first < LONGEST_CITATION && isCitationPart(tokens, first)) {
            first--;
        }
        int last = i;
        while (last - i < LONGEST_CITATION && isCitationPart(tokens, last)) {
            last++;
        }
        return isSign(tokens, first, '[') && isSign(tokens, last, ']');
    }

    private static boolean isCitationPart(List<Token> tokens, int i) {
        return isSign(tokens, i, ',') || isNumber(tokens, i) && isInteger(tokens.get(i));
    }

    /** "1.5s" are seconds, "1980s" are years. */
    private static boolean isSeconds(List<Token> tokens, int i) {
        return tokens.get(i + 1).text().equals("s") && !isDecade(tokens.get(i).text());
    }

    /** 1980 or 80, in digits alone. */
    private static boolean isDecade(String number) {
        boolean century = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
        return number.indexOf('.') < 0 && (century || number.length() == 2) && number.endsWith("0");
    }

    /** ResNet-50, top-1, v2: a hyphen or sign glued on both sides behind a word. */
    private static boolean isInName(List<Token> tokens, int i) {
        if (i < 1 || !tokens.get(i).glued()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (before.isWord() || before.isSign('_') || before.isSign('#') || before.isSign('@') && before.glued()) {
            return true;
        }
        boolean joint = before.glued() && (before.isSign('-') || before.isSign('/') || before.isSign('.'));
        boolean sub = i > 1 && tokens.get(i - 2).lower().equals("sub");
        return joint && i > 1 && tokens.get(i - 2).isWord() && !isUnit(tokens, i - 2) && !sub;
    }

    /** "2x-4x": the hyphen joins two numbers; the B of "Llama-7B-128K" stands in a name. */
    private static boolean isUnit(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i).glued() && tokens.get(i - 1).isNumber() && !isInName(tokens, i - 1);
    }

    private static boolean isResolution(List<Token> tokens, int i) {
        return isGluedBy(tokens, i + 1)
                || isBy(tokens, i + 1)
                        && isNumber(tokens, i + 2)
                        && !isPowerOfTen(tokens, i + 2)
                        && !isBy(tokens, i + 3)
                || isBy(tokens, i - 1) && isNumber(tokens, i - 2) && !isPowerOfTen(tokens, i)
                || isBy(tokens, i + 1) && isNumber(tokens, i + 2) && isBy(tokens, i + 3) && isNumber(tokens, i + 4);
    }

    /** The x224 of "224x224", which is one word. */
    private static boolean isGluedBy(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).glued()
                && !isSign(tokens, i + 1, '^')
                && isByDigits(tokens.get(i).text());
    }

    /** An x before each run of digits, and nothing else. */
    private static boolean isByDigits(String word) {
        boolean digit = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean by = c == 'x' || c == 'X';
            if (by ? !digit : i == 0 || c < '0' || c > '9') {
                return false;
            }
            digit = !by;
        }
        return digit;
    }

    private static boolean isBy(List<Token> tokens, int i) {
        return isSign(tokens, i, '×')
                || i >= 0 && i < tokens.size() && tokens.get(i).text().equals("x");
    }

    private static boolean isPowerOfTen(List<Token> tokens, int i) {
        return tokens.get(i).text().equals("10") && isSign(tokens, i + 1, '^');
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    private static boolean isYear(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        boolean year = text.length() == 4
                && isInteger(tokens.get(i))
                && text.compareTo("1950") >= 0
                && text.compareTo("2049") <= 0;
        if (!year) {
            return false;
        }
        return !isSign(tokens, i + 1, '%') && !isBy(tokens, i + 1) && !isFactorSign(tokens, i + 1);
    }

    /** "2000X lower", "2000-fold". */
    private static boolean isFactorSign(List<Token> tokens, int i) {
        int at = isSign(tokens, i, '-') ? i + 1 : i;
        return at < tokens.size() && tokens.get(at).text().matches("X|times|fold");
    }

    private static boolean isMarker(List<Token> tokens, int i) {
        boolean small = tokens.get(i).text().length() == 1;
        boolean closed = isSign(tokens, i + 1, ')');
        boolean opened = i == 0
                || isSign(tokens, i - 1, '(')
                || isSign(tokens, i - 1, ',')
                || isSign(tokens, i - 1, ':')
                || isSign(tokens, i - 1, ';')
                || tokens.get(i - 1).text().equals("and");
        return small && closed && (opened || isUnopened(tokens, i));
    }

    /** "by 1) reusing caches": no bracket was opened that the one behind could close. */
    private static boolean isUnopened(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LONGEST_CITATION); k--) {
            if (isSign(tokens, k, ')')) {
                return true;
            }
            if (isSign(tokens, k, '(')) {
                return false;
            }
        }
        return i <= LONGEST_CITATION;
    }

    private static boolean isInteger(Token token) {
        return token.text().indexOf('.') < 0;
    }

    private static boolean isSign(List<Token> tokens, int i, char sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSign(sign);
    }
}
