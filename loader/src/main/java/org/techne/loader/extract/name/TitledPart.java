package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Parts of its work that a paper writes in capitals and does not abbreviate: "Folded Scene Memory retrieves", "with a Bridge Folding Module that". */
final class TitledPart {
    static final RuleName ACTING = new RuleName("titled-name-that-acts");
    static final RuleName EXPLAINED = new RuleName("titled-name-that-is-explained");

    private static final Set<String> INDEFINITE = WordSet.of("a an");
    private static final Set<String> EXPLAINING = WordSet.of("that which");
    /** What opens a sentence with a capital and is no part of a name. */
    private static final Set<String> OPENERS = WordSet.of("""
            since because although though if once here there thus hence so but such many most some every another other existing current
            recent recently previous prior traditional conventional typical common standard then
            unlike like compared based inspired modern state-of-the-art only not one two three while whereas today
            original vanilla naive applied given both all new
            """);

    private static final int LONGEST_PRAISE = 3;

    private TitledPart() {}

    /** "Folded Scene Memory retrieves": the subject that opens a sentence, and does something. */
    static Optional<NamePlace> acting(List<Token> tokens) {
        int first = tokens.getFirst().text().equals("The") ? 1 : 0;
        int last = NameShape.endOfName(tokens, first);
        return isTitled(tokens, first, last)
                        && (first == 1 || opensName(tokens, last))
                        && ActingAcronym.acts(tokens, last + 1)
                ? Optional.of(new NamePlace(first, last))
                : Optional.empty();
    }

    /** Where no article tells a name from the first word of a sentence: "Existing Fold methods", "Fine-Tuning FoldNet costs". */
    private static boolean opensName(List<Token> tokens, int last) {
        int end = 0;
        while (end < last && tokens.get(end + 1).glued()) {
            end++;
        }
        return !OPENERS.contains(tokens.getFirst().lower())
                && !tokens.get(end).text().endsWith("ing")
                && !NameShape.isStrong(tokens, startOfWord(tokens, last), last);
    }

    /** The first token of the word, hyphens and all, that ends at a token. */
    private static int startOfWord(List<Token> tokens, int last) {
        int start = last;
        while (start > 0 && tokens.get(start).glued()) {
            start--;
        }
        return start;
    }

    /** "with a lightweight Bridge Folding Module that": new to the reader, for it has an indefinite article and an explanation. */
    static List<NamePlace> explained(List<Token> tokens) {
        List<NamePlace> places = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (INDEFINITE.contains(tokens.get(i).lower())) {
                int first = behindPraise(tokens, i + 1);
                int last = NameShape.endOfName(tokens, first);
                if (!isExpansion(tokens, i) && isTitled(tokens, first, last) && isExplained(tokens, last + 1)) {
                    places.add(new NamePlace(first, last));
                }
            }
        }
        return places;
    }

    /** "FoldNet, a Folded Bridge Network that": what a name stands for is no other name. */
    private static boolean isExpansion(List<Token> tokens, int article) {
        return article > 1
                && !tokens.get(article - 1).isWord()
                && (tokens.get(article - 2).isCapitalised()
                        || NameShape.isStrong(tokens.get(article - 2).text()));
    }

    private static int behindPraise(List<Token> tokens, int from) {
        int first = from;
        while (first < Math.min(tokens.size() - 1, from + LONGEST_PRAISE)
                && tokens.get(first).isWord()
                && !tokens.get(first).isCapitalised()) {
            first++;
        }
        return first;
    }

    /** Two words at least in capitals, and one thing. */
    private static boolean isTitled(List<Token> tokens, int first, int last) {
        if (last <= first
                || !tokens.get(first).isWord()
                || first > 0 && tokens.get(first).glued()) {
            return false;
        }
        long words = tokens.subList(first, last + 1).stream()
                .filter(t -> t.isWord() && !t.glued() && t.isCapitalised())
                .count();
        return words > 1 && !tokens.get(last).text().matches(".*[^s]s");
    }

    private static boolean isExplained(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        int word = tokens.get(at).isSign(',') ? at + 1 : at;
        return EXPLAINING.contains(tokens.get(word).text());
    }
}
