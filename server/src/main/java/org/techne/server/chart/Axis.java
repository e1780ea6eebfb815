package org.techne.server.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.techne.server.graph.Amount;

/**
 * A direction of a drawing: from values to places.
 *
 * @param title what is measured, with its unit
 * @param least the value at the beginning
 * @param most the value at the end; more than least
 * @param logarithmic whether equal steps are equal factors
 */
record Axis(String title, double least, double most, boolean logarithmic) {
    /** From this factor between the ends on, equal steps are equal factors. */
    private static final double WIDE = 50;

    private static final double[] STEPS = {1, 2, 5, 10};

    /** An axis that holds all marks, with a little room. */
    static Axis of(String title, List<Mark> marks, ToDoubleFunction<Mark> value, boolean time) {
        double least = marks.stream().mapToDouble(value).min().orElse(0);
        double most = marks.stream().mapToDouble(value).max().orElse(1);
        boolean wide = !time && least > 0 && most / least >= WIDE;
        if (wide) {
            return new Axis(title, least / 1.25, most * 1.25, true);
        }
        double room = most > least ? (most - least) * 0.06 : Math.max(Math.abs(most) * 0.1, 0.5);
        double start = least >= 0 && least < (most - least) * 0.5 && !time ? 0 : least - room;
        return new Axis(title, start, most + room, false);
    }

    /** From 0 at the beginning to 1 at the end. */
    double place(double value) {
        return logarithmic
                ? (Math.log(value) - Math.log(least)) / (Math.log(most) - Math.log(least))
                : (value - least) / (most - least);
    }

    /** Round values between the ends, at most about so many. */
    List<Double> ticks(int about) {
        return logarithmic ? powers(about) : rounds(about);
    }

    /** A tick as it is written. */
    static String written(double tick) {
        return Amount.of(BigDecimal.valueOf(tick).stripTrailingZeros().toPlainString(), "")
                .toString();
    }

    private List<Double> rounds(int about) {
        double rough = (most - least) / about;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = STEPS[i] * power >= rough ? STEPS[i] * power : step;
        }
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(least / step); i * step <= most; i++) {
            ticks.add(BigDecimal.valueOf(i * step)
                    .round(new java.math.MathContext(12))
                    .doubleValue());
        }
        return ticks;
    }

    private List<Double> powers(int about) {
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(least));
        int last = (int) Math.ceil(Math.log10(most));
        int every = Math.max(1, (last - first) / about);
        for (int power = first; power <= last; power += every) {
            ticks.add(Math.pow(10, power));
        }
        return ticks.stream().filter(tick -> tick >= least && tick <= most).toList();
    }
}
