package org.techne.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Answers as text: CSV (RFC 4180), TSV, Markdown, and a table for a terminal. */
final class TextAnswers {
    private static final int WIDEST = 48;

    private TextAnswers() {}

    static String csv(Answer answer) {
        return lines(answer, ",", "\r\n", TextAnswers::csvCell);
    }

    static String tsv(Answer answer) {
        return lines(answer, "\t", "\n", text -> text.replaceAll("[\\t\\r\\n]+", " "));
    }

    static String markdown(Answer answer) {
        StringBuilder out = new StringBuilder();
        out.append("| ").append(String.join(" | ", answer.columns())).append(" |\n|");
        answer.columns().forEach(column -> out.append(" --- |"));
        out.append('\n');
        for (List<Optional<Node>> row : answer.rows()) {
            out.append(row.stream()
                    .map(cell ->
                            oneLine(Answer.text(cell)).replace("\\", "\\\\").replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        return out.toString();
    }

    static String table(Answer answer) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(answer.columns());
        answer.rows()
                .forEach(row -> cells.add(
                        row.stream().map(cell -> shortened(Answer.text(cell))).toList()));
        List<Boolean> numbers = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < answer.columns().size(); column++) {
            int at = column;
            widths.add(
                    cells.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
            numbers.add(answer.rows().stream()
                    .map(row -> row.get(at))
                    .filter(Optional::isPresent)
                    .allMatch(Answer::isNumber));
        }
        return cells.stream().map(row -> aligned(row, widths, numbers)).collect(Collectors.joining());
    }

    private static String aligned(List<String> row, List<Integer> widths, List<Boolean> numbers) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String gap = " ".repeat(widths.get(column) - row.get(column).length());
            line.append(numbers.get(column) ? gap + row.get(column) : row.get(column) + gap)
                    .append("  ");
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String lines(Answer answer, String separator, String end, UnaryOperator<String> written) {
        StringBuilder out = new StringBuilder();
        out.append(answer.columns().stream().map(written).collect(Collectors.joining(separator)))
                .append(end);
        for (List<Optional<Node>> row : answer.rows()) {
            out.append(row.stream()
                            .map(cell -> written.apply(Answer.text(cell)))
                            .collect(Collectors.joining(separator)))
                    .append(end);
        }
        return out.toString();
    }

    private static String csvCell(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String shortened(String text) {
        String line = oneLine(text).replace("https://w3id.org/techne/", "");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
