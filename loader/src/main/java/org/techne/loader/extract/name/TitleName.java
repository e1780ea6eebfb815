package org.techne.loader.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** "SlimKV: Smaller Caches for Longer Prompts": the name that a title opens with. */
final class TitleName {
    private static final int LONGEST = 4;

    private TitleName() {}

    /** The name; a quote that opens the title is no part of it. */
    static Optional<NamePlace> in(List<Sentence> sentences) {
        int first = "\"“'".contains(sentences.getFirst().tokens().getFirst().text()) ? 1 : 0;
        OptionalInt end = end(sentences);
        return end.isPresent() && end.getAsInt() >= first
                ? Optional.of(new NamePlace(first, end.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt end(List<Sentence> sentences) {
        List<Token> tokens = sentences.getFirst().tokens();
        int colon = 0;
        while (colon < tokens.size() && !tokens.get(colon).isSign(':')) {
            colon++;
        }
        colon = behindName(tokens, colon);
        int words = words(tokens, colon);
        if (colon == 0 || colon >= tokens.size() - 1 || words > LONGEST) {
            return OptionalInt.empty();
        }
        boolean doing = words > 1 && tokens.getFirst().lower().endsWith("ing");
        boolean strong = words < LONGEST && !doing && isName(sentences, tokens, colon - 1);
        boolean few = words == 1 && tokens.getFirst().isCapitalised() || words <= 2;
        return strong || few && standsInBody(sentences, colon - 1) ? OptionalInt.of(colon - 1) : OptionalInt.empty();
    }

    /** "QuickFold Technical Report:" */
    private static int behindName(List<Token> tokens, int colon) {
        boolean report = colon > 2
                && tokens.get(colon - 1).lower().equals("report")
                && tokens.get(colon - 2).lower().equals("technical");
        return report ? colon - 2 : colon;
    }

    /** One word by its letters; of several each must be large, and where no word alone shows a name the text must say them again. */
    private static boolean isName(List<Sentence> sentences, List<Token> tokens, int last) {
        if (!NameShape.isStrong(tokens, 0, last)) {
            return false;
        }
        boolean large = tokens.subList(0, last + 1).stream()
                .filter(t -> t.isWord() && !t.glued() && !t.text().matches("v[0-9]+"))
                .allMatch(t -> t.isCapitalised() || NameShape.isStrong(t.text()));
        boolean telling = tokens.subList(0, last + 1).stream()
                .anyMatch(t -> t.isNumber() || t.isWord() && NameShape.isStrong(t.text()));
        return words(tokens, last + 1) == 1 || large && telling || standsInBody(sentences, last);
    }

    private static int words(List<Token> tokens, int end) {
        int words = 0;
        for (int i = 0; i < end; i++) {
            words += tokens.get(i).glued() ? 0 : 1;
        }
        return words;
    }

    private static boolean standsInBody(List<Sentence> sentences, int last) {
        Sentence title = sentences.getFirst();
        String name = title.span(0, last).of(title.passage().text());
        String body = sentences.getLast().passage().text();
        return body.contains(name)
                || body.contains(name.toLowerCase(Locale.ROOT))
                || body.contains(name.toUpperCase(Locale.ROOT));
    }
}
