package org.techne.server.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.techne.queries.View;
import org.techne.server.chart.Drawing;
import org.techne.server.chart.Mark;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Amount;
import org.techne.server.query.Answer;

/** The drawing of an answer, as its view says. One unit only: rows in others are left out, and the caption says so. */
final class AnswerChart {
    private static final int MOST_POINTS = 300;
    private static final List<String> TARGETS = List.of("result", "paper");

    private final View view;
    private final Answer answer;

    private AnswerChart(View view, Answer answer) {
        this.view = view;
        this.answer = answer;
    }

    /** The drawing; empty where the view is a table or there is too little to show. */
    static Drawing of(View view, Answer answer) {
        return new AnswerChart(view, answer).drawing();
    }

    /** A view of an answer that comes without: a line over years, bars of names, else a table. */
    static View guessed(Answer answer) {
        List<String> numbers = columns(answer, AnswerChart::isNumeric);
        List<String> names = columns(answer, column -> !isNumeric(column));
        Optional<String> year = answer.columns().stream().filter("year"::equals).findFirst();
        Optional<String> number =
                numbers.stream().filter(n -> !n.equals("year")).findFirst();
        if (number.isEmpty() || year.isEmpty() && names.isEmpty()) {
            return View.TABLE;
        }
        return new View(
                year.isPresent() ? "line" : "bar", Map.of("x", year.orElseGet(names::getFirst), "y", number.get()));
    }

    private Drawing drawing() {
        if (column("x") < 0 || column("y") < 0) {
            return Drawing.NONE;
        }
        return switch (view.type()) {
            case "bar" -> bars();
            case "line" -> plane(true);
            case "scatter" -> plane(false);
            default -> Drawing.NONE;
        };
    }

    private Drawing bars() {
        List<Mark> marks = kept().stream()
                .map(row -> mark(row, 0, text(row, "x"), "label"))
                .toList();
        int shown = Math.min(20, marks.size());
        return Drawing.bars("The first " + shown + " rows: " + head("y") + leftOut(), marks);
    }

    private Drawing plane(boolean joined) {
        List<Mark> marks = kept().stream()
                .filter(row -> number(cell(row, "x")).isPresent())
                .limit(MOST_POINTS)
                .map(row -> mark(row, number(cell(row, "x")).orElseThrow(), text(row, "label"), "x"))
                .toList();
        String caption = head("y") + " by " + head("x") + leftOut();
        boolean time = view.columns().getOrDefault("x", "").matches("year|issued");
        String x = head("x") + unit(kept(), "x");
        String y = head("y") + unit(kept(), "y");
        return joined ? Drawing.line(caption, x, y, marks, time) : Drawing.points(caption, x, y, marks, time);
    }

    private Mark mark(List<Optional<Node>> row, double x, String label, String note) {
        String said = note.equals("x") ? head("x") + " " + text(row, "x") + unitOf(row, "x") : text(row, note);
        double y = number(cell(row, "y")).orElseThrow();
        return new Mark(x, y, label, amount(row), said, target(row));
    }

    private String amount(List<Optional<Node>> row) {
        String sign = view.columns().getOrDefault("y", "").matches("factor|meanFactor")
                ? "x"
                : unitOf(row, "y").strip();
        return Amount.of(text(row, "y"), sign).toString();
    }

    /** Rows with a number, all of the unit that most have. */
    private List<List<Optional<Node>>> kept() {
        List<List<Optional<Node>>> rows = numbered();
        Map<String, Long> units = rows.stream().collect(Collectors.groupingBy(this::units, Collectors.counting()));
        String usual = units.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return rows.stream().filter(row -> units(row).equals(usual)).toList();
    }

    private List<List<Optional<Node>>> numbered() {
        return answer.rows().stream()
                .filter(row -> number(cell(row, "y")).isPresent())
                .toList();
    }

    private String leftOut() {
        int others = numbered().size() - kept().size();
        return others == 0 ? "" : " (" + others + " in other units left out)";
    }

    private String units(List<Optional<Node>> row) {
        return unitOf(row, "x") + "|" + unitOf(row, "y");
    }

    private String unit(List<List<Optional<Node>>> rows, String part) {
        String unit = rows.isEmpty() ? "" : unitOf(rows.getFirst(), part).strip();
        return unit.isEmpty() ? "" : ", " + unit;
    }

    /** The unit beside a number: in the column amountUnit for amount, or else in the column unit. */
    private String unitOf(List<Optional<Node>> row, String part) {
        String name = view.columns().getOrDefault(part, "");
        int own = answer.columns().indexOf(name + "Unit");
        int at = own < 0 && name.equals("value") ? answer.columns().indexOf("unit") : own;
        return at < 0 || row.get(at).isEmpty() ? "" : " " + Answer.text(row.get(at));
    }

    private String target(List<Optional<Node>> row) {
        Stream<String> names =
                Stream.concat(TARGETS.stream(), Stream.of(view.columns().getOrDefault("x", "") + "Iri"));
        return names.map(answer.columns()::indexOf)
                .filter(at -> at >= 0)
                .map(row::get)
                .flatMap(Optional::stream)
                .filter(Node::isURI)
                .map(node -> Addresses.href(node.getURI()))
                .findFirst()
                .orElse("");
    }

    private Optional<Node> cell(List<Optional<Node>> row, String part) {
        int at = column(part);
        return at < 0 ? Optional.empty() : row.get(at);
    }

    private String text(List<Optional<Node>> row, String part) {
        return Answer.text(cell(row, part));
    }

    private int column(String part) {
        return answer.columns().indexOf(view.columns().getOrDefault(part, ""));
    }

    private String head(String part) {
        return QuestionPage.words(view.columns().getOrDefault(part, ""));
    }

    private static Optional<Double> number(Optional<Node> cell) {
        String text = Answer.text(cell);
        return text.matches("[-+]?[0-9]*\\.?[0-9]+") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static List<String> columns(Answer answer, Function<Collection<Optional<Node>>, Boolean> test) {
        return IntStream.range(0, answer.columns().size())
                .filter(i ->
                        test.apply(answer.rows().stream().map(row -> row.get(i)).toList()))
                .mapToObj(answer.columns()::get)
                .sorted(Comparator.comparingInt(answer.columns()::indexOf))
                .toList();
    }

    private static boolean isNumeric(Collection<Optional<Node>> column) {
        return column.stream().anyMatch(Optional::isPresent)
                && column.stream().filter(Optional::isPresent).allMatch(Answer::isNumber);
    }
}
