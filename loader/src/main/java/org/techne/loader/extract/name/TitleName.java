package org.techne.loader.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Span;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "SlimKV: Smaller Caches for Longer Prompts": the name that a title opens with. */
final class TitleName {
    private static final int LONGEST = 4;

    private static final int SHORTEST_COINED = 5;
    /** What says of which sort a paper is, or of what it speaks. */
    private static final Set<String> HEADINGS = WordSet.of("""
            position poster demo demonstration descriptor survey tutorial review correction corrigendum erratum retraction note reply comment
            report abstract paper overview introduction perspective viewpoint opinion editorial summary proceedings challenge conversations
            agents robots humans models transformers networks attention memory vision language speech music video images graphs data
            privacy security safety fairness trust energy quantum learning reasoning evaluation benchmarks compression quantization
            pruning distillation sparsity robustness generalization scaling
            """);

    private TitleName() {}

    /** The name; a quote that opens the title is no part of it. */
    static Optional<NamePlace> in(List<Sentence> sentences) {
        List<Token> tokens = sentences.getFirst().tokens();
        int first = "\"“'".contains(tokens.getFirst().text()) ? 1 : 0;
        int colon = first;
        while (colon < tokens.size() && !tokens.get(colon).isSign(':') && !isDash(tokens.get(colon))) {
            colon++;
        }
        int end = behindName(tokens, colon);
        boolean titled = end > first && end < tokens.size() - 1;
        boolean dashed = titled && colon < tokens.size() && isDash(tokens.get(colon));
        List<Token> name = tokens.subList(first, Math.max(first, end));
        return titled && (dashed ? words(name) == 1 && isStrong(sentences, name) : isName(sentences, name))
                ? Optional.of(new NamePlace(first, end - 1))
                : Optional.empty();
    }

    /** That of "QuickFold -- Smaller Caches", between white space. */
    private static boolean isDash(Token token) {
        return !token.glued() && "-–—".contains(token.text());
    }

    /** "QuickFold Technical Report:" */
    private static int behindName(List<Token> tokens, int colon) {
        boolean report = colon > 2
                && tokens.get(colon - 1).lower().equals("report")
                && tokens.get(colon - 2).lower().equals("technical");
        return report ? colon - 2 : colon;
    }

    /** Told by its letters, or short and said again. */
    private static boolean isName(List<Sentence> sentences, List<Token> name) {
        int words = words(name);
        boolean doing = words > 1 && name.getFirst().lower().endsWith("ing");
        boolean strong = words < LONGEST && !doing && isStrong(sentences, name);
        return strong || words <= 2 && standsInBody(sentences, name) || isCoined(sentences, name);
    }

    /** "Zephyrfold: Tasks on Harvested Energy": one word before a colon is a name, where it is no heading. */
    private static boolean isCoined(List<Sentence> sentences, List<Token> name) {
        Token word = name.getFirst();
        return name.size() == 1
                && word.isCapitalised()
                && word.text().length() >= SHORTEST_COINED
                && !word.lower().endsWith("ing")
                && !HEADINGS.contains(word.lower())
                && !sentences
                        .getLast()
                        .passage()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains(word.lower());
    }

    /** One word by its letters; of several each must be large, and where no word alone shows a name the text must say them again. */
    private static boolean isStrong(List<Sentence> sentences, List<Token> name) {
        if (!NameShape.isStrong(name, 0, name.size() - 1)) {
            return false;
        }
        boolean large = name.stream()
                .filter(t -> t.isWord() && !t.glued() && !t.text().matches("v[0-9]+"))
                .allMatch(t -> t.isCapitalised() || NameShape.isStrong(t.text()));
        boolean telling = name.stream().anyMatch(t -> t.isNumber() || t.isWord() && NameShape.isStrong(t.text()));
        return words(name) == 1 || large && telling || standsInBody(sentences, name);
    }

    /** What white space parts; the first may be glued to the quote before it. */
    private static int words(List<Token> name) {
        return 1 + (int) name.stream().skip(1).filter(t -> !t.glued()).count();
    }

    private static boolean standsInBody(List<Sentence> sentences, List<Token> name) {
        Span span = new Span(name.getFirst().start(), name.getLast().end());
        String said = span.of(sentences.getFirst().passage().text());
        String body = sentences.getLast().passage().text();
        return body.contains(said)
                || body.contains(said.toLowerCase(Locale.ROOT))
                || body.contains(said.toUpperCase(Locale.ROOT));
    }
}
