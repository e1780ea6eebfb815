package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * The value of digits: 1,024; 1.5×10^3; 1.3G; 8.3 billion.
 *
 * @param value the number
 * @param last index of its last token
 * @param scaled true where a magnitude (K, M, B, billion …) was read
 */
record Numeral(BigDecimal value, int last, boolean scaled) {
    private static final int LONGEST = 18;
    private static final Map<String, Integer> SUFFIXES =
            Map.of("K", 3, "k", 3, "M", 6, "B", 9, "G", 9, "T", 12, "P", 15, "bn", 9);
    /** Before these a k that stands alone is a thousand: "122 k frames per second". */
    private static final Set<String> COUNTED = WordSet.of("""
            frames images samples tokens queries requests parameters inferences steps
            """);

    private static final Map<String, Integer> WORDS = Map.of(
            "hundred",
            2,
            "thousand",
            3,
            "million",
            6,
            "millions",
            6,
            "billion",
            9,
            "billions",
            9,
            "trillion",
            12,
            "thousands",
            3);

    /** The numeral that begins at a number token; empty for absurdly long digits. */
    static Optional<Numeral> at(List<Token> tokens, int i) {
        String digits = tokens.get(i).text().replace(",", "");
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits);
        Optional<Numeral> power = scientific(tokens, i, value);
        return power.isPresent() ? power : Optional.of(magnitude(tokens, i, value));
    }

    private static Optional<Numeral> scientific(List<Token> tokens, int i, BigDecimal value) {
        boolean ten = tokens.get(i).text().equals("10");
        if (ten && isSign(tokens, i + 1, '^')) {
            return exponent(tokens, i + 2)
                    .map(e -> new Numeral(BigDecimal.ONE.scaleByPowerOfTen(e.power), e.last, true));
        }
        if (isGluedTen(tokens, i + 1)) {
            return exponent(tokens, i + 3).map(e -> new Numeral(value.scaleByPowerOfTen(e.power), e.last, true));
        }
        boolean product = (isSign(tokens, i + 1, '×') || isSign(tokens, i + 1, '·'))
                && i + 2 < tokens.size()
                && tokens.get(i + 2).text().equals("10")
                && isSign(tokens, i + 3, '^');
        if (product) {
            return exponent(tokens, i + 4).map(e -> new Numeral(value.scaleByPowerOfTen(e.power), e.last, true));
        }
        return Optional.empty();
    }

    /** The rest of "1.88x10^4", which is one word. */
    private static boolean isGluedTen(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).glued()
                && tokens.get(i).text().equals("x10")
                && isSign(tokens, i + 1, '^');
    }

    private record Exponent(int power, int last) {}

    private static Optional<Exponent> exponent(List<Token> tokens, int i) {
        boolean minus = isSign(tokens, i, '-');
        int at = minus ? i + 1 : i;
        if (at >= tokens.size()
                || !tokens.get(at).isNumber()
                || tokens.get(at).text().length() > 2) {
            return Optional.empty();
        }
        int power = Integer.parseInt(tokens.get(at).text());
        return Optional.of(new Exponent(minus ? -power : power, at));
    }

    private static Numeral magnitude(List<Token> tokens, int i, BigDecimal value) {
        if (i + 1 >= tokens.size()) {
            return new Numeral(value, i, false);
        }
        Token next = tokens.get(i + 1);
        Integer suffix = SUFFIXES.get(next.text());
        boolean ends = i + 2 >= tokens.size()
                || !(tokens.get(i + 2).glued() && (tokens.get(i + 2).isWord() || isOperations(tokens, i + 2)));
        boolean counted = "kK".contains(next.text())
                && i + 2 < tokens.size()
                && COUNTED.contains(tokens.get(i + 2).text());
        if (suffix != null && ends && (next.glued() || "MBG".contains(next.text()) || counted)) {
            return new Numeral(value.scaleByPowerOfTen(suffix), i + 1, true);
        }
        int at = next.isSign('-') && i + 2 < tokens.size() ? i + 2 : i + 1;
        Integer word = WORDS.get(tokens.get(at).lower());
        if (word != null) {
            return new Numeral(value.scaleByPowerOfTen(word), at, true);
        }
        return new Numeral(value, i, false);
    }

    /** The rest of "128 G-ops/s" */
    private static boolean isOperations(List<Token> tokens, int hyphen) {
        return tokens.get(hyphen).isSign('-')
                && hyphen + 1 < tokens.size()
                && tokens.get(hyphen + 1).lower().startsWith("op");
    }

    private static boolean isSign(List<Token> tokens, int i, char sign) {
        return i < tokens.size() && tokens.get(i).isSign(sign);
    }
}
