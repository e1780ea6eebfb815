package org.techne.loader.extract.name;

import java.util.List;
import java.util.OptionalInt;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** "SlimKV: Smaller Caches for Longer Prompts": the name that a title opens with. */
final class TitleName {
    private static final int LONGEST = 4;

    private TitleName() {}

    /** Index of the name's last token; it begins with the title's first. */
    static OptionalInt end(List<Sentence> sentences) {
        List<Token> tokens = sentences.getFirst().tokens();
        int colon = 0;
        while (colon < tokens.size() && !tokens.get(colon).isSign(':')) {
            colon++;
        }
        int words = words(tokens, colon);
        if (colon == 0 || colon >= tokens.size() - 1 || words > LONGEST) {
            return OptionalInt.empty();
        }
        boolean strong = words < LONGEST && NameShape.isStrong(tokens, 0, colon - 1);
        boolean few = words == 1 && tokens.getFirst().isCapitalised() || words <= 2;
        return strong || few && standsInBody(sentences, colon - 1) ? OptionalInt.of(colon - 1) : OptionalInt.empty();
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
        return sentences.getLast().passage().text().contains(name);
    }
}
