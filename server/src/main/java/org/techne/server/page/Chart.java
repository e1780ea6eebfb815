package org.techne.server.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.techne.queries.View;
import org.techne.server.graph.Amount;
import org.techne.server.query.Answer;

/** A bar chart of the first rows of an answer, as SVG; numbers stand beside their bars, so that nothing needs an axis. */
final class Chart {
    private static final int BARS = 20;
    private static final int ROW = 24;
    private static final int LABELS = 250;
    private static final int WIDTH = 860;
    private static final int LONGEST = 34;

    private Chart() {}

    /** The chart; empty where the view is none of bars or there is nothing to show. */
    static String svg(View view, Answer answer) {
        int label = answer.columns().indexOf(view.columns().getOrDefault("x", ""));
        int value = answer.columns().indexOf(view.columns().getOrDefault("y", ""));
        if (!view.type().equals("bar") || label < 0 || value < 0) {
            return "";
        }
        List<List<Optional<Node>>> rows = answer.rows().stream()
                .filter(row -> Answer.isNumber(row.get(value)))
                .limit(BARS)
                .toList();
        double most =
                rows.stream().mapToDouble(row -> number(row.get(value))).max().orElse(0);
        if (rows.size() < 2 || most <= 0) {
            return "";
        }
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Bars of the table below\">",
                WIDTH,
                rows.size() * ROW + 4));
        for (int i = 0; i < rows.size(); i++) {
            bar(rows.get(i), label, value, i, most, svg);
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(List<Optional<Node>> row, int label, int value, int index, double most, StringBuilder svg) {
        int y = index * ROW;
        double length = Math.max(1, number(row.get(value)) / most * (WIDTH - LABELS - 110));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>"
                        + "<text class=\"v\" x=\"%.1f\" y=\"%d\">%s</text>",
                LABELS - 8,
                y + 17,
                escaped(shortened(Answer.text(row.get(label)))),
                LABELS,
                y + 4,
                length,
                ROW - 7,
                LABELS + length + 6,
                y + 17,
                escaped(Amount.of(Answer.text(row.get(value)), "").toString())));
    }

    private static double number(Optional<Node> cell) {
        return Double.parseDouble(Answer.text(cell));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String escaped(String text) {
        StringOutput out = new StringOutput();
        OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(out);
        html.setContext("text", null);
        html.writeUserContent(text);
        return out.toString();
    }
}
