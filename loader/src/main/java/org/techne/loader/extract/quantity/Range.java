package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Token;

/**
 * Two numbers that are the ends of one range: 2.8-4.0x, 2 to 25 times, 2 % - 3 %, 60M to 800M FLOPs.
 *
 * @param low the first number
 * @param high the second number
 * @param measure the form and unit of both
 */
record Range(BigDecimal low, BigDecimal high, Measure measure) {
    static Optional<Range> from(List<Token> tokens, int begin, Numeral first, Measure firstMeasure, Lexicon lexicon) {
        int joint = firstMeasure.last() + 1;
        boolean between = isBetween(tokens, begin, joint);
        boolean lost = isLostTilde(tokens, joint, firstMeasure);
        if (joint + 1 >= tokens.size()
                || !between && !lost && !joins(tokens, joint) && !(isUpTo(tokens, joint) && isFrom(tokens, begin))) {
            return Optional.empty();
        }
        int at = lost ? joint : isUpTo(tokens, joint) ? joint + 2 : joint + dashes(tokens, joint);
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.get(at).isSign('+') || tokens.get(at).isSign('~') || isMinus(tokens, begin, at)) {
            at++;
        }
        if (at >= tokens.size() || !tokens.get(at).isNumber()) {
            return Optional.empty();
        }
        return Numeral.at(tokens, at)
                .map(second -> new Second(second, Measure.behind(tokens, second.last(), lexicon)))
                .filter(s -> fits(firstMeasure, s))
                .map(s -> new Range(scaled(first, firstMeasure, s), s.numeral.value(), s.measure));
    }

    /** "between 8% and 40%" */
    private static boolean isBetween(List<Token> tokens, int first, int joint) {
        return joint < tokens.size()
                && first > 0
                && tokens.get(joint).text().equals("and")
                && tokens.get(first - 1).text().equalsIgnoreCase("between");
    }

    /** "from 8 FPS up to 44.8 FPS" */
    private static boolean isUpTo(List<Token> tokens, int joint) {
        return joint + 1 < tokens.size()
                && tokens.get(joint).text().equals("up")
                && tokens.get(joint + 1).text().equals("to");
    }

    /** The second minus of "-3% to -41%". */
    private static boolean isMinus(List<Token> tokens, int begin, int at) {
        return begin > 0
                && tokens.get(begin - 1).isSign('-')
                && tokens.get(at).isSign('-')
                && at + 1 < tokens.size()
                && tokens.get(at + 1).glued();
    }

    private static boolean isFrom(List<Token> tokens, int begin) {
        return begin > 0 && tokens.get(begin - 1).text().equalsIgnoreCase("from");
    }

    /** "26% 41%", "2x 4x": between them stood a tilde, which TeX's readers print as a blank. */
    private static boolean isLostTilde(List<Token> tokens, int joint, Measure measure) {
        boolean form = measure.form() == Form.PERCENT || measure.form() == Form.TIMES;
        return form
                && joint < tokens.size()
                && tokens.get(joint).isNumber()
                && !tokens.get(joint).glued();
    }

    /** How many tokens join the ends: two or three hyphens in "4--7x" and "4x---7x", as TeX writes a dash; else one. */
    private static int dashes(List<Token> tokens, int joint) {
        int at = joint + 1;
        while (tokens.get(joint).isSign('-')
                && at < Math.min(tokens.size(), joint + 3)
                && tokens.get(at).isSign('-')
                && tokens.get(at).glued()) {
            at++;
        }
        return at - joint;
    }

    private record Second(Numeral numeral, Measure measure) {}

    private static boolean joins(List<Token> tokens, int joint) {
        Token token = tokens.get(joint);
        return token.isSign('-')
                || token.isSign('–')
                || token.isSign('—')
                || token.isSign('~')
                || token.isSign('→')
                || token.text().equals("to");
    }

    /** The ends agree in form; a first end without one takes the second's; the second is not the smaller. */
    private static boolean fits(Measure measure, Second second) {
        boolean sameForm = measure.form() == second.measure.form();
        boolean shared = measure.form() == Form.PLAIN && second.measure.form() != Form.PLAIN;
        boolean sameUnit = measure.unit().equals(second.measure.unit()) || shared;
        boolean settings = !sameForm && !shared;
        return !settings && sameUnit;
    }

    /** "1-2M": the first end shares the second's magnitude where it would else be far below. */
    private static BigDecimal scaled(Numeral first, Measure measure, Second second) {
        boolean bare = !first.scaled() && second.numeral.scaled() && measure.form() == Form.PLAIN;
        if (!bare || first.value().signum() == 0) {
            return first.value();
        }
        int power = second.numeral.value().precision() - second.numeral.value().scale() - 1;
        int step = power / 3 * 3;
        return first.value().scaleByPowerOfTen(step);
    }
}
