package org.techne.server.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;

/**
 * The rows of an answer.
 *
 * @param columns names, in order
 * @param rows one node a column, or none
 * @param page from 1
 * @param more whether further rows follow on the next page
 */
public record Answer(List<String> columns, List<List<Optional<Node>>> rows, int page, boolean more) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows as JSON objects; a column without a value is absent from its row. */
    public ArrayNode objects() {
        return JsonAnswers.objects(this);
    }

    /** The text of a cell: a literal's value or an IRI; a number without exponent; empty where nothing is bound. */
    public static String text(Optional<Node> cell) {
        String text = cell.map(Facts::text).orElse("");
        boolean exponent = isNumber(cell) && text.matches(".*[eE].*");
        return exponent ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
    }

    /** Whether a cell is a number. */
    public static boolean isNumber(Optional<Node> cell) {
        return cell.filter(Node::isLiteral)
                .filter(node -> node.getLiteralDatatypeURI().matches(".*#(decimal|integer|double|float|int|long)"))
                .filter(node -> node.getLiteralLexicalForm().matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?"))
                .isPresent();
    }
}
