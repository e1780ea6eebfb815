package org.techne.loader.extract.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Passage;
import org.techne.loader.text.Span;

/** Finds a model's words in a paper: letter by letter in the source, or in the normalised text, which leads back to the source. */
final class Quotes {
    private static final int MOST_PLACES = 20;
    /** Names up to this length must agree in case too. */
    private static final int SHORT = 4;

    private final Abstract paper;

    Quotes(Abstract paper) {
        this.paper = paper;
    }

    /** Where the words stand, those of the abstract first. */
    List<Place> places(String words) {
        List<Place> places = new ArrayList<>(in(paper.body(), words, false));
        places.addAll(in(paper.title(), words, true));
        return places;
    }

    private static List<Place> in(Passage passage, String words, boolean inTitle) {
        List<Place> places = new ArrayList<>();
        for (int at : starts(passage.source(), words)) {
            places.add(new Place(passage, new Span(at, at + words.length()), inTitle));
        }
        if (places.isEmpty()) {
            for (int at : starts(passage.text(), words)) {
                places.add(new Place(passage, passage.toSource(new Span(at, at + words.length())), inTitle));
            }
        }
        return places;
    }

    private static List<Integer> starts(String text, String words) {
        List<Integer> starts = new ArrayList<>();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0 && starts.size() < MOST_PLACES) {
            starts.add(at);
            at = text.indexOf(words, at + 1);
        }
        return starts;
    }

    /** Where a name stands first, as whole words; a longer name in any case. */
    Optional<Place> name(String name) {
        return nameIn(paper.title(), name, true).or(() -> nameIn(paper.body(), name, false));
    }

    private static Optional<Place> nameIn(Passage passage, String name, boolean inTitle) {
        return wholeWords(passage.source(), name)
                .or(() -> wholeWords(passage.text(), name).map(passage::toSource))
                .map(span -> new Place(passage, span, inTitle));
    }

    private static Optional<Span> wholeWords(String text, String name) {
        boolean anyCase = name.length() > SHORT;
        for (int at = 0; at + name.length() <= text.length(); at++) {
            if (text.regionMatches(anyCase, at, name, 0, name.length())
                    && !joins(text, at - 1, at)
                    && !joins(text, at + name.length() - 1, at + name.length())) {
                return Optional.of(new Span(at, at + name.length()));
            }
        }
        return Optional.empty();
    }

    /** True where two neighbours are parts of one word; a plural's ending is not. */
    private static boolean joins(String text, int left, int right) {
        if (left < 0 || right >= text.length()) {
            return false;
        }
        boolean plural = text.charAt(right) == 's'
                && (right + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(right + 1)));
        return Character.isLetterOrDigit(text.charAt(left)) && Character.isLetterOrDigit(text.charAt(right)) && !plural;
    }
}
