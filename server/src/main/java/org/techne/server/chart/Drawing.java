package org.techne.server.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A drawing in two widths, for a desk and for a phone: text that is scaled down cannot be read. The page shows the one that fits.
 *
 * @param caption what it shows
 * @param wide SVG, safe in a page
 * @param narrow SVG, safe in a page
 * @param plane whether it has two axes
 */
public record Drawing(String caption, String wide, String narrow, boolean plane) {
    /** No drawing. */
    public static final Drawing NONE = new Drawing("", "", "", false);

    private static final int WIDE = 860;
    /** So that two stand side by side on a wide window. */
    private static final int PLANE = 620;

    private static final int NARROW = 350;
    private static final int MOST_BARS = 20;

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return wide.isEmpty();
    }

    /** Bars of the first rows, in their order; empty for fewer than two, or where no bar has a length. */
    public static Drawing bars(String caption, List<Mark> marks) {
        List<Mark> shown =
                marks.stream().filter(mark -> mark.y() >= 0).limit(MOST_BARS).toList();
        boolean flat = shown.stream().allMatch(mark -> mark.y() == 0);
        return shown.size() < 2 || flat ? NONE : drawn(caption, WIDE, width -> Bars.svg(shown, width));
    }

    /**
     * Points over a plane; empty for fewer than three, or where all stand at one place.
     *
     * @param time whether x is a year
     */
    public static Drawing points(String caption, String xTitle, String yTitle, List<Mark> marks, boolean time) {
        return plane(caption, xTitle, yTitle, marks, time, false);
    }

    /** Points joined from left to right; empty for fewer than three. */
    public static Drawing line(String caption, String xTitle, String yTitle, List<Mark> marks, boolean time) {
        List<Mark> sorted =
                marks.stream().sorted(Comparator.comparingDouble(Mark::x)).toList();
        return plane(caption, xTitle, yTitle, sorted, time, true);
    }

    private static Drawing plane(
            String caption, String xTitle, String yTitle, List<Mark> marks, boolean time, boolean joined) {
        long places = marks.stream().mapToDouble(Mark::x).distinct().count();
        if (marks.size() < 3 || places < 2) {
            return NONE;
        }
        Axis x = Axis.of(xTitle, marks, Mark::x, time);
        Axis y = Axis.of(yTitle, marks, Mark::y, false);
        return drawn(caption, PLANE, width -> new Plane(x, y, width).svg(marks, joined));
    }

    private static Drawing drawn(String caption, int wide, IntFunction<String> svg) {
        return new Drawing(caption, svg.apply(wide), svg.apply(NARROW), wide == PLANE);
    }
}
