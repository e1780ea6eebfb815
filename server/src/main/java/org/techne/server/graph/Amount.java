package org.techne.server.graph;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number as it is shown, cut at its decimal point so that a column of them can be aligned there.
 *
 * @param before digits before the point, grouped by thousands
 * @param after the point and the digits behind it; empty for a whole number
 * @param unit short sign or name; empty where there is none
 */
public record Amount(String before, String after, String unit) {
    private static final List<String> GREAT = List.of("", "K", "M", "G", "T", "P", "E", "Z", "Y");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Below this a count is written out. */
    private static final BigDecimal SHORT = BigDecimal.valueOf(1_000_000);

    private static final char THIN_SPACE = '\u2009';

    /** The number with its unit; great numbers with a prefix: 1300000000 is 1.3 G. */
    public static Amount of(String lexical, String unit) {
        BigDecimal value;
        try {
            value = new BigDecimal(lexical);
        } catch (NumberFormatException notANumber) {
            return new Amount(lexical, "", unit);
        }
        int step = 0;
        if (value.abs().compareTo(SHORT) >= 0) {
            while (value.abs().compareTo(THOUSAND) >= 0 && step < GREAT.size() - 1) {
                value = value.divide(THOUSAND, MathContext.DECIMAL64);
                step++;
            }
        }
        return split(
                value,
                (GREAT.get(step) + (step > 0 && !unit.isEmpty() && unit.length() > 5 ? " " : "") + unit).strip());
    }

    /** A factor, to three significant digits: 4.96 ×. */
    public static Amount factor(double factor) {
        BigDecimal value = BigDecimal.valueOf(factor);
        int digits = Math.max(3, value.precision() - value.scale());
        return split(value.round(new MathContext(digits, RoundingMode.HALF_UP)), "×");
    }

    /** Number and unit in a line of text. */
    @Override
    public String toString() {
        String gap = unit.isEmpty() || unit.equals("%") || unit.equals("x") || unit.equals("×") ? "" : " ";
        return before + after + gap + (unit.equals("x") ? "×" : unit);
    }

    private static Amount split(BigDecimal value, String unit) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String text = plain.toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return new Amount(grouped(whole), point < 0 ? "" : text.substring(point), unit.equals("x") ? "×" : unit);
    }

    private static String grouped(String digits) {
        if (digits.length() < 5) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, THIN_SPACE);
        }
        return grouped.toString();
    }
}
