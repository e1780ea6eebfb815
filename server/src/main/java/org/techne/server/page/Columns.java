package org.techne.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.techne.server.query.Answer;

/** Which columns of an answer a table shows: IRIs become links of names, units stand behind their numbers, empty columns are left out. */
final class Columns {
    /** A title leads to its paper, a sentence to its result. */
    private static final Map<String, String> TARGETS = Map.of("title", "paper", "quote", "result");
    /** Numbers that share the column unit. */
    private static final Set<String> OF_ONE_UNIT = Set.of("value", "valueHigh", "low", "high");

    private final Answer answer;
    private final List<Integer> shown;

    private Columns(Answer answer) {
        this.answer = answer;
        this.shown = IntStream.range(0, answer.columns().size())
                .filter(this::isShown)
                .boxed()
                .toList();
    }

    static Columns of(Answer answer) {
        return new Columns(answer);
    }

    /** The heads. */
    List<QuestionPage.Column> heads() {
        return shown.stream().map(i -> QuestionPage.column(answer, i)).toList();
    }

    /** The cells of all rows. */
    List<List<Cell>> rows() {
        return answer.rows().stream()
                .map(row -> shown.stream().map(i -> cell(row, i)).toList())
                .toList();
    }

    private Cell cell(List<Optional<Node>> row, int i) {
        Optional<Node> leadsTo = target(i).flatMap(row::get);
        String head = QuestionPage.column(answer, i).name();
        String unit = unit(i).flatMap(row::get)
                .map(node -> Answer.text(Optional.of(node)))
                .orElse("");
        return Cell.of(row.get(i), head, leadsTo, unit);
    }

    /** Where the column's cells lead. */
    private Optional<Integer> target(int i) {
        String name = answer.columns().get(i);
        return index(TARGETS.getOrDefault(name, name + "Iri"));
    }

    /** The unit of the column's numbers. */
    private Optional<Integer> unit(int i) {
        String name = answer.columns().get(i);
        return index(name + "Unit")
                .or(() -> name.equals("valueHigh") ? index("valueUnit") : Optional.empty())
                .or(() -> OF_ONE_UNIT.contains(name) ? index("unit") : Optional.empty());
    }

    private boolean isShown(int column) {
        boolean said = IntStream.range(0, answer.columns().size())
                .anyMatch(i -> target(i).filter(t -> t == column).isPresent()
                        || unit(i).filter(u -> u == column).isPresent());
        return !said
                && (answer.rows().isEmpty()
                        || answer.rows().stream()
                                .anyMatch(row -> row.get(column).isPresent()));
    }

    private Optional<Integer> index(String name) {
        int at = answer.columns().indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
