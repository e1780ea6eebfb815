package org.techne.server.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.techne.server.editor.Vocabulary;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Amount;
import org.techne.server.graph.Facts;
import org.techne.server.query.Answer;
import org.techne.server.rdf.Prefixes;

/**
 * One field of a table.
 *
 * @param text shown; of a number the part before the point
 * @param after the part behind the point
 * @param href where it leads; empty for plain text
 * @param kind the style: r for a number, wide for a sentence, none where nothing is bound, or empty
 * @param label the head of its column
 */
public record Cell(String text, String after, String href, String kind, String label) {
    private static final int SENTENCE = 80;

    /** A cell under a head; where it leads and its unit are said by other cells of the row, or by itself. */
    static Cell of(Optional<Node> cell, String label, Optional<Node> target, String unit) {
        String text = Answer.text(cell);
        String href = target.filter(Node::isURI)
                .map(node -> Addresses.href(node.getURI()))
                .orElse("");
        if (cell.isEmpty()) {
            return new Cell("", "", "", "none", label);
        }
        if (cell.filter(Node::isURI).isPresent()) {
            return new Cell(Facts.localName(text), "", Addresses.href(text), "", label);
        }
        if (Answer.isNumber(cell)) {
            Amount amount = Amount.of(text, unit);
            String behind = amount.unit().isEmpty() ? "" : "\u2009" + amount.unit();
            return new Cell(amount.before(), amount.after() + behind, "", "r", label);
        }
        return new Cell(text, "", href, text.length() > SENTENCE ? "wide" : "", label);
    }

    /** A cell by itself: a thing of the graph by its name, any other IRI as it is written with a prefix. */
    static Cell labelled(Optional<Node> cell, String label, Facts facts) {
        Optional<Node> iri = cell.filter(Node::isURI);
        if (iri.isEmpty()) {
            return of(cell, label, Optional.empty(), "");
        }
        String text = iri.get().getURI();
        String name = Vocabulary.prefixed(text, Prefixes.ALL).orElseGet(() -> facts.label(iri.get()));
        return new Cell(name, "", Addresses.href(text), "", label);
    }
}
