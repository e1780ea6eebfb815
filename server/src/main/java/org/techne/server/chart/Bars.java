package org.techne.server.chart;

import java.util.List;

/** Bars from left to right, each with its name before or above it and its number behind it, so that nothing needs an axis. */
final class Bars {
    private static final int BAR = 17;
    private static final int NUMBER = 95;

    private Bars() {}

    static String svg(List<Mark> marks, int width) {
        boolean narrow = Svg.isNarrow(width);
        int row = narrow ? 44 : 25;
        int left = narrow ? 0 : 270;
        double most = marks.stream().mapToDouble(Mark::y).max().orElse(1);
        Svg svg = new Svg(width, marks.size() * row + 4);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double top = i * row + (narrow ? 21 : 4);
            double length = Math.max(1, mark.y() / most * (width - left - NUMBER));
            svg.text(
                            narrow ? 0 : left - 8,
                            i * row + 16.0,
                            narrow ? "start" : "end",
                            "name",
                            cut(mark.label(), narrow ? 46 : 36))
                    .bar(left, top, length, BAR, mark)
                    .text(left + length + 6, top + 13, "start", "value", mark.value());
        }
        return svg.end();
    }

    static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
