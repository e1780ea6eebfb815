package org.techne.loader.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Span;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * "we propose a novel progressive folding algorithm": the words before the noun are a name where the paper says them again.
 * Said once they may as well describe.
 */
final class ProposedKind {
    private static final int LONGEST = 4;
    /** How far off a phrase is looked for, in characters: an abstract is shorter, and hostile text is read in time linear in its length. */
    private static final int NEAR = 5_000;

    private static final Set<String> HEADS = WordSet.of("""
            algorithm method technique mechanism strategy scheme module loss layer operator objective optimizer paradigm procedure
            """);
    private static final Set<String> PRAISE = WordSet.of("""
            a an the new novel simple efficient effective fast first general generic unified lightweight principled powerful yet and but
            scalable robust practical flexible hardware-friendly improved innovative end-to-end two-stage training-free our specialized
            plug-and-play
            """);
    private static final Set<String> NO_PART = WordSet.of("""
            of for to that which with in on by from as we is are using based this these it its learning training optimization deep neural
            machine evaluation
            """);

    private ProposedKind() {}

    /** The name in the phrase that begins at a token, where a text of the paper says it again. */
    static Optional<NamePlace> at(List<Sentence> sentences, int s, int from) {
        List<Token> tokens = sentences.get(s).tokens();
        int first = from;
        while (first < tokens.size()
                && (isPraise(tokens, first) || tokens.get(first).isSign(','))) {
            first++;
        }
        int words = 0;
        int last = first - 1;
        while (last + 1 < tokens.size() && words <= LONGEST && isPart(tokens.get(last + 1))) {
            last++;
            words += tokens.get(last).glued() ? 0 : 1;
        }
        boolean named = words > 1
                && words <= LONGEST
                && last + 1 < tokens.size()
                && HEADS.contains(tokens.get(last + 1).lower());
        return named && isSaidAgain(sentences, s, first, last)
                ? Optional.of(new NamePlace(first, last))
                : Optional.empty();
    }

    private static boolean isPraise(List<Token> tokens, int at) {
        boolean compound = at + 1 < tokens.size() && tokens.get(at + 1).isSign('-');
        return PRAISE.contains(tokens.get(at).lower()) && !compound;
    }

    private static boolean isPart(Token token) {
        boolean word = token.isWord() && !HEADS.contains(token.lower()) && !NO_PART.contains(token.lower());
        return word || token.isSign('-') && token.glued();
    }

    private static boolean isSaidAgain(List<Sentence> sentences, int s, int first, int last) {
        String text = sentences.get(s).passage().text();
        Span own = sentences.get(s).span(first, last);
        String phrase = own.of(text).toLowerCase(Locale.ROOT);
        String near = text.substring(Math.max(0, own.start() - NEAR), Math.min(text.length(), own.end() + NEAR))
                .toLowerCase(Locale.ROOT);
        Sentence title = sentences.getFirst();
        return near.indexOf(phrase, near.indexOf(phrase) + 1) >= 0
                || title.span()
                        .of(title.passage().text())
                        .toLowerCase(Locale.ROOT)
                        .contains(phrase);
    }
}
