package org.techne.server.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Points between two axes; the highest few bear their names where there is room. */
final class Plane {
    private static final int TOP = 30;
    private static final int BOTTOM = 46;
    private static final int LEFT = 58;
    private static final int RIGHT = 20;
    private static final int NAMED = 8;
    private static final int LINE = 15;
    private static final int REACH = 6;

    private final Axis x;
    private final Axis y;
    private final int width;
    private final int height;

    Plane(Axis x, Axis y, int width) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = Svg.isNarrow(width) ? 300 : 360;
    }

    String svg(List<Mark> marks, boolean joined) {
        Svg svg = new Svg(width, height);
        axes(svg);
        if (joined) {
            svg.path(path(marks));
        }
        marks.forEach(mark -> svg.point(left(mark), top(mark), mark));
        names(marks, svg);
        return svg.end();
    }

    private void axes(Svg svg) {
        for (double tick : y.ticks(Svg.isNarrow(width) ? 4 : 6)) {
            double at = top(tick);
            svg.line(LEFT, at, width - RIGHT, at, "grid").text(LEFT - 8, at + 4, "end", "tick", Axis.written(tick));
        }
        for (double tick : x.ticks(Svg.isNarrow(width) ? 4 : 7)) {
            double at = left(tick);
            svg.line(at, height - BOTTOM, at, height - BOTTOM + 5.0, "base")
                    .text(at, height - BOTTOM + 19.0, "middle", "tick", Axis.written(tick));
        }
        svg.line(LEFT, height - BOTTOM, width - RIGHT, height - BOTTOM, "base")
                .text(0, 14, "start", "axis", "↑ " + y.title())
                .text(width - RIGHT, height - 6.0, "end", "axis", x.title() + " →");
    }

    private void names(List<Mark> marks, Svg svg) {
        List<double[]> taken = new ArrayList<>();
        marks.forEach(mark -> taken.add(new double[] {top(mark), left(mark) - REACH, left(mark) + REACH}));
        marks.stream()
                .filter(mark -> !mark.label().isEmpty())
                .sorted(Comparator.comparingDouble(Mark::y).reversed())
                .limit(NAMED)
                .forEach(mark -> name(mark, taken, svg));
    }

    private void name(Mark mark, List<double[]> taken, Svg svg) {
        String text = Bars.cut(mark.label(), 24);
        double reach = text.length() * 7.2 + 10;
        boolean before = left(mark) + reach > width - RIGHT;
        double start = before ? left(mark) - reach : left(mark);
        double at = top(mark);
        boolean free = start > LEFT
                && taken.stream()
                        .noneMatch(t ->
                                Math.abs(t[0] - at) < LINE && start < t[2] && start + reach > t[1] && !isAt(mark, t));
        if (free) {
            taken.add(new double[] {at, start, start + reach});
            svg.text(left(mark) + (before ? -9 : 9), at + 4, before ? "end" : "start", "name", text);
        }
    }

    private boolean isAt(Mark mark, double[] taken) {
        return taken[0] == top(mark) && taken[1] == left(mark) - REACH;
    }

    private String path(List<Mark> marks) {
        StringBuilder path = new StringBuilder();
        for (Mark mark : marks) {
            path.append(String.format(Locale.ROOT, "%s%.1f,%.1f", path.isEmpty() ? "M" : "L", left(mark), top(mark)));
        }
        return path.toString();
    }

    private double left(Mark mark) {
        return left(mark.x());
    }

    private double top(Mark mark) {
        return top(mark.y());
    }

    private double left(double value) {
        return LEFT + x.place(value) * (width - LEFT - RIGHT);
    }

    private double top(double value) {
        return height - BOTTOM - y.place(value) * (height - TOP - BOTTOM);
    }
}
