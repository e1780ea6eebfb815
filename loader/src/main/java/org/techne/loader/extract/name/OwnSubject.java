package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Names that a paper gives without a verb of proposing: to members of its family that act, and in apposition to something new. */
final class OwnSubject {
    static final RuleName FAMILY = new RuleName("name-in-own-family");
    static final RuleName NEW_KIND = new RuleName("name-apposed-to-new");

    private static final int SHORTEST = 4;
    private static final int REACH = 8;
    private static final Set<String> ARTICLES = WordSet.of("a an");
    private static final Set<String> NEW =
            WordSet.of("new newly novel introduced proposed dedicated specialized specialised custom tailored");
    private static final Set<String> MADE =
            WordSet.of("designed introduced proposed presented developed devised built");
    private static final Set<String> KINDS = WordSet.of("variant version extension stage pass unit part component");

    private OwnSubject() {}

    /** "FoldGuard is a filter", "Fold-Serve schedules": a name at the head of a sentence that begins with one found before, and acts. */
    static Optional<NamePlace> familyMember(List<Token> tokens, Set<String> found) {
        return member(tokens, 0, found).or(() -> member(tokens, behindComma(tokens), found));
    }

    /** The place behind the adverbial that a sentence may open with. */
    private static int behindComma(List<Token> tokens) {
        int comma = 0;
        while (comma < Math.min(tokens.size(), REACH) && !tokens.get(comma).isSign(',')) {
            comma++;
        }
        return comma + 1;
    }

    private static Optional<NamePlace> member(List<Token> tokens, int first, Set<String> found) {
        int last = first < tokens.size() ? NameShape.endOfName(tokens, first) : -1;
        if (last < first || last + 1 >= tokens.size() || !isDoing(tokens, last + 1)) {
            return Optional.empty();
        }
        String name = text(tokens, first, last);
        boolean member = found.stream()
                .anyMatch(own -> own.length() >= SHORTEST
                        && name.startsWith(own)
                        && isTelling(name.substring(own.length()).replaceFirst("^-", "")));
        return member ? Optional.of(new NamePlace(first, last)) : Optional.empty();
    }

    private static String text(List<Token> tokens, int first, int last) {
        StringBuilder text = new StringBuilder();
        tokens.subList(first, last + 1)
                .forEach(
                        t -> text.append(t.glued() || text.isEmpty() ? "" : " ").append(t.text()));
        return text.toString();
    }

    /** The "Guard" of "FoldGuard"; sizes and letters are variants. */
    private static boolean isTelling(String rest) {
        return rest.length() >= SHORTEST && rest.matches("[A-Z][a-z]+[A-Za-z]*");
    }

    private static boolean isDoing(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("is") || ActingAcronym.acts(tokens, at);
    }

    /** "an efficient decoder, FoldDec, is designed", "A newly introduced variant, FoldPlus, offers" */
    static List<NamePlace> apposed(List<Token> tokens) {
        List<NamePlace> places = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean noun = tokens.get(i).isSign(',')
                    && (HeadNoun.isNoun(tokens.get(i - 1))
                            || KINDS.contains(tokens.get(i - 1).lower()));
            int last = noun ? NameShape.endOfName(tokens, i + 1) : -1;
            boolean named = last > i && NameShape.isStrong(tokens, i + 1, last) && isParted(tokens, last + 1);
            if (named && (isOfNewKind(tokens, i - 1) || isMade(tokens, last + 2))) {
                places.add(new NamePlace(i + 1, last));
            }
        }
        return places;
    }

    private static boolean isParted(List<Token> tokens, int at) {
        return at < tokens.size() && ",(".contains(tokens.get(at).text());
    }

    /** Behind an indefinite article and a word that says it is new. */
    private static boolean isOfNewKind(List<Token> tokens, int noun) {
        boolean fresh = false;
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            String word = tokens.get(i).lower();
            if (ARTICLES.contains(word)) {
                return fresh;
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).isSign('-')) {
                return false;
            }
            fresh |= NEW.contains(word);
        }
        return false;
    }

    private static boolean isMade(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).text().equals("is")
                && MADE.contains(tokens.get(at + 1).lower());
    }
}
