package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.techne.server.graph.Result;

/** A text cut where the evidence of results begins and ends. */
public final class MarkedText {
    /**
     * A stretch of text.
     *
     * @param anchor of the first result that it is evidence of; empty for plain text
     */
    public record Piece(String text, String anchor) {}

    private MarkedText() {}

    /** The pieces of a title or an abstract; evidence that lies outside the text, or within other evidence, is not marked. */
    static List<Piece> of(String text, List<Result> results, boolean title) {
        List<Result> inside = results.stream()
                .filter(result -> result.evidence().inTitle() == title)
                .sorted(Comparator.comparingInt(result -> result.evidence().start()))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Result result : inside) {
            int start = result.evidence().start();
            int end = result.evidence().end();
            if (start >= at && end > start && end <= text.length()) {
                add(text.substring(at, start), "", pieces);
                add(text.substring(start, end), result.anchor(), pieces);
                at = end;
            }
        }
        add(text.substring(at), "", pieces);
        return pieces;
    }

    private static void add(String text, String anchor, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, anchor));
        }
    }
}
