package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Result;

/** A title or an abstract with what was read in it: the sentences of results, in them each number, and names wherever they stand. */
public final class MarkedText {
    /** What a piece is. */
    public enum Kind {
        /** Text that says nothing to the graph. */
        PLAIN,
        /** The number of a result, linked to it. */
        VALUE,
        /** A sentence whose number is in words, linked to its result. */
        SENTENCE,
        /** A name, linked to its thing. */
        NAME
    }

    /**
     * A stretch of text.
     *
     * @param href where it leads; empty for plain text
     * @param anchor where a result leads back to; empty where none does
     */
    public record Piece(String text, Kind kind, String href, String anchor) {}

    /** Pieces in a row; evidence says that they are a sentence of a result. */
    public record Stretch(boolean evidence, List<Piece> pieces) {}

    /** A place of the text that is linked. */
    private record Span(int start, int end, Kind kind, String href, String anchor) {}

    private final String text;
    private final List<Span> evidence = new ArrayList<>();
    private final List<Span> links = new ArrayList<>();

    private MarkedText(String text) {
        this.text = text;
    }

    /** The stretches of a text; what lies outside it or within what is marked already is not marked. */
    static List<Stretch> of(String text, List<Result> results, List<NameInText> names, boolean title) {
        MarkedText marked = new MarkedText(text);
        results.stream()
                .filter(result -> result.evidence().inTitle() == title)
                .sorted(Comparator.comparingInt(result -> result.evidence().start()))
                .forEach(marked::add);
        names.forEach(marked::add);
        return marked.stretches();
    }

    private void add(Result result) {
        int start = result.evidence().start();
        int end = result.evidence().end();
        if (start < 0 || end <= start || end > text.length()) {
            return;
        }
        boolean known = evidence.stream().anyMatch(span -> span.start() < end && start < span.end());
        if (!known) {
            evidence.add(new Span(start, end, Kind.SENTENCE, "#" + result.anchor(), ""));
        }
        NumberInText.find(
                        text.substring(start, end),
                        result.scale().written(),
                        place -> isFree(start + place.start(), start + place.end()))
                .ifPresent(place -> links.add(new Span(
                        start + place.start(),
                        start + place.end(),
                        Kind.VALUE,
                        "#" + result.anchor(),
                        "in-" + result.anchor())));
    }

    private void add(NameInText name) {
        Entity thing = name.thing();
        name.places(text).stream()
                .filter(place -> isFree(place.start(), place.end()))
                .forEach(place -> links.add(new Span(place.start(), place.end(), Kind.NAME, thing.href(), "")));
    }

    private boolean isFree(int start, int end) {
        return links.stream().noneMatch(link -> link.start() < end && start < link.end());
    }

    private List<Stretch> stretches() {
        links.sort(Comparator.comparingInt(Span::start));
        evidence.sort(Comparator.comparingInt(Span::start));
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Span sentence : evidence) {
            add(false, pieces(at, sentence.start(), Kind.PLAIN, ""), stretches);
            boolean counted = links.stream()
                    .anyMatch(link -> link.kind() == Kind.VALUE
                            && sentence.start() <= link.start()
                            && link.end() <= sentence.end());
            Kind rest = counted ? Kind.PLAIN : Kind.SENTENCE;
            add(true, pieces(sentence.start(), sentence.end(), rest, counted ? "" : sentence.href()), stretches);
            at = sentence.end();
        }
        add(false, pieces(at, text.length(), Kind.PLAIN, ""), stretches);
        return stretches;
    }

    private static void add(boolean evidence, List<Piece> pieces, List<Stretch> stretches) {
        if (!pieces.isEmpty()) {
            stretches.add(new Stretch(evidence, pieces));
        }
    }

    /** The pieces from start to end: links, and between them the rest. */
    private List<Piece> pieces(int start, int end, Kind rest, String href) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Span link : links) {
            if (link.start() >= at && link.end() <= end) {
                add(text.substring(at, link.start()), rest, href, "", pieces);
                add(text.substring(link.start(), link.end()), link.kind(), link.href(), link.anchor(), pieces);
                at = link.end();
            }
        }
        add(text.substring(at, Math.max(at, end)), rest, href, "", pieces);
        return pieces;
    }

    private static void add(String text, Kind kind, String href, String anchor, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, kind, href, anchor));
        }
    }
}
