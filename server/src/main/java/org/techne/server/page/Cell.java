package org.techne.server.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Amount;
import org.techne.server.graph.Facts;
import org.techne.server.query.Answer;

/**
 * One field of a table.
 *
 * @param text shown; of a number the part before the point
 * @param after the part behind the point
 * @param href where it leads; empty for plain text
 * @param kind the style: r for a number, quote for a sentence, or empty
 */
public record Cell(String text, String after, String href, String kind) {
    private static final int SENTENCE = 80;

    static Cell of(Optional<Node> cell) {
        String text = Answer.text(cell);
        if (cell.filter(Node::isURI).isPresent()) {
            return new Cell(Facts.localName(text), "", Addresses.href(text), "");
        }
        if (Answer.isNumber(cell)) {
            Amount amount = Amount.of(text, "");
            return new Cell(amount.before(), amount.after() + amount.unit(), "", "r");
        }
        return new Cell(text, "", "", text.length() > SENTENCE ? "wide" : "");
    }
}
