package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.quantity.Bounds.Before;
import org.techne.loader.extract.quantity.Quantity.Reading;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "1/8 of the cost", "5/3 times": a fraction in digits. */
final class SlashFraction {
    private static final Set<String> BEHIND_PART = WordSet.of("of the as th");
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DIGITS = 4;

    private SlashFraction() {}

    /** The fraction whose numerator is the numeral at this token: a factor, or a part in percent. */
    static Optional<Quantity> at(List<Token> tokens, int i, Numeral numerator, Bounds bounds) {
        boolean slash = i + 3 < tokens.size()
                && numerator.last() == i
                && tokens.get(i + 1).isSign('/')
                && tokens.get(i + 1).glued()
                && tokens.get(i + 2).isNumber()
                && (isPart(tokens, i) || isTimes(tokens.get(i + 3)));
        return slash ? divided(tokens, i, numerator.value(), bounds) : Optional.empty();
    }

    private static Optional<Quantity> divided(List<Token> tokens, int i, BigDecimal numerator, Bounds bounds) {
        BigDecimal whole = new BigDecimal(tokens.get(i + 2).text().replace(",", ""));
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        Before before = bounds.before(i);
        Reading reading = new Reading(before.begin(), before.bound(), 0, before.only(), Change.NONE, false, false);
        boolean times = isTimes(tokens.get(i + 3));
        BigDecimal value = numerator
                .multiply(times ? BigDecimal.ONE : PERCENT)
                .divide(whole, DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        Form form = times ? Form.TIMES : Form.PART;
        return Optional.of(new Quantity(i, times ? i + 3 : i + 2, value, value, form, Optional.empty(), reading));
    }

    /** "5/3 of the cost"; one over a number needs no preposition ("1/4 parameters"), but 1/2 bits are two widths. */
    private static boolean isPart(List<Token> tokens, int i) {
        Token behind = tokens.get(i + 3);
        boolean over =
                tokens.get(i).text().equals("1") && !tokens.get(i + 2).text().equals("1");
        boolean to = i > 0 && tokens.get(i - 1).text().equals("to");
        return BEHIND_PART.contains(behind.text())
                || over && behind.isWord() && !behind.text().startsWith("bit")
                || over && to && (behind.isSign('.') || behind.isSign(','));
    }

    /** "5/3 times" is a factor, "5/3 of" a part. */
    private static boolean isTimes(Token token) {
        return token.isSign('×') || token.text().equals("times");
    }
}
