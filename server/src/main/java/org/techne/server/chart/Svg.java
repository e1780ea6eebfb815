package org.techne.server.chart;

import java.util.Locale;

/** Writes SVG. Text is escaped; places are written to a tenth. */
final class Svg {
    private static final int LESS_THAN_PHONE = 500;

    private final StringBuilder out = new StringBuilder();

    /** Hidden from readers aloud: the table beside it says the same, and more. */
    Svg(int width, int height) {
        add(
                "<svg class=\"%s\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">",
                isNarrow(width) ? "narrow" : "wide", width, height);
    }

    static boolean isNarrow(int width) {
        return width < LESS_THAN_PHONE;
    }

    Svg text(double x, double y, String anchor, String style, String text) {
        return add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">%s</text>",
                x, y, anchor, style, escaped(text));
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>", x1, y1, x2, y2, style);
    }

    Svg bar(double x, double y, double width, double height, Mark mark) {
        return linked(
                mark,
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\">",
                        x,
                        y,
                        width,
                        height),
                "</rect>");
    }

    Svg point(double x, double y, Mark mark) {
        return linked(mark, String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\">", x, y), "</circle>");
    }

    Svg path(String data) {
        return add("<path d=\"%s\" class=\"joined\"/>", data);
    }

    /** The finished SVG. */
    String end() {
        return out.append("</svg>").toString();
    }

    /** The title is what a mouse shows without a script; links are left out of the tab order, for the table has them. */
    private Svg linked(Mark mark, String begin, String end) {
        String shape = begin + "<title>" + escaped(mark.whole()) + "</title>" + end;
        out.append(
                mark.href().isEmpty()
                        ? shape
                        : "<a href=\"" + escaped(mark.href()) + "\" tabindex=\"-1\">" + shape + "</a>");
        return this;
    }

    private Svg add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
