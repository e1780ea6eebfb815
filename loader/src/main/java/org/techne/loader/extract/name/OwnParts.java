package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "it has three components: (1) the Fold Encoder (FE), which …; (2) QuickKeys, a cache": what a paper lists as its own parts. */
final class OwnParts {
    private static final Set<String> PARTS = WordSet.of("""
            components component phases contribution contributions innovation innovations techniques stages modules designs strategies ideas mechanisms modifications
            optimizations parts algorithms methods schemes models networks kernels operators
            """);
    private static final Set<String> OTHERS = WordSet.of("""
            existing prior previous datasets benchmarks baselines popular including like common known modern current such backbones
            """);
    private static final Set<String> DEFINING = WordSet.of("a an which that");
    private static final Set<String> ARTICLES = WordSet.of("a an the our");

    private static final int REACH = 3;

    private OwnParts() {}

    /** True for a sentence that begins with the second or a later point of a list: "(2) …". */
    static boolean goesOn(List<Token> tokens) {
        int marker = tokens.getFirst().isSign('(') ? 2 : 1;
        return tokens.size() > marker && isMarker(tokens, marker);
    }

    /**
     * The names that a sentence lists so, each at the place of its definition.
     *
     * @param goesOn true where it goes on with the list of the sentence before
     */
    static List<NamePlace> in(List<Token> tokens, boolean goesOn) {
        List<NamePlace> places = new ArrayList<>();
        boolean listing = goesOn;
        boolean proposing = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                if (PARTS.contains(token.lower()) && isOfOthers(tokens, i)) {
                    return places;
                }
                listing |= PARTS.contains(token.lower());
                proposing |= ProposalWords.PROPOSING.contains(token.lower());
            }
            if (listing && token.isSign(':') && PARTS.contains(tokens.get(i - 1).lower())) {
                pair(tokens, i, places);
            }
            boolean further = token.isSign(';') && !places.isEmpty();
            if (listing && (opensPoint(tokens, i) || further) || proposing && isMarker(tokens, i)) {
                add(tokens, i + 1, places);
            }
        }
        return places;
    }

    /** True where words before a place say that the paper's own parts follow. */
    static boolean areListed(List<Token> tokens, int before) {
        for (int i = 0; i < before; i++) {
            if (PARTS.contains(tokens.get(i).lower())) {
                return !isOfOthers(tokens, i);
            }
        }
        return false;
    }

    /** "existing methods: A, B", "methods such as A" */
    private static boolean isOfOthers(List<Token> tokens, int noun) {
        return tokens.subList(Math.max(0, noun - REACH), Math.min(tokens.size(), noun + REACH)).stream()
                .anyMatch(t -> OTHERS.contains(t.lower()));
    }

    /** A colon, the bracket of "(2)" or "ii)", or the "and" behind a comma. */
    private static boolean opensPoint(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isSign(':')) {
            return true;
        }
        return isMarker(tokens, i)
                || token.lower().equals("and")
                        && i > 0
                        && ",;".contains(tokens.get(i - 1).text());
    }

    /** The bracket that closes "(2)" or "ii)". */
    static boolean isMarker(List<Token> tokens, int i) {
        return tokens.get(i).isSign(')')
                && i > 0
                && (tokens.get(i - 1).isNumber() || tokens.get(i - 1).text().matches("[ivx]{1,3}|[a-d]"));
    }

    private static void add(List<Token> tokens, int from, List<NamePlace> places) {
        int first = from;
        while (first < tokens.size() && ARTICLES.contains(tokens.get(first).lower())) {
            first++;
        }
        int last = NameShape.endOfName(tokens, first);
        boolean named = last >= first && (NameShape.isStrong(tokens, first, last) || isTitled(tokens, first, last));
        boolean point = isMarker(tokens, from - 1);
        boolean told = point && (ActingAcronym.acts(tokens, last + 1) || first > from && isParted(tokens, last + 1));
        if (named && (isDefined(tokens, last) || told)) {
            places.add(new NamePlace(first, last));
        }
    }

    /** "(3) a Fold Decision Policy, informed by" */
    private static boolean isParted(List<Token> tokens, int at) {
        return at >= tokens.size() || ",;.".contains(tokens.get(at).text());
    }

    /** "two algorithms: QuickFold and SlowFold."; of "QuickFold and SlowFold as the decoder" the first, for the second plays the part of what is known. */
    private static void pair(List<Token> tokens, int colon, List<NamePlace> places) {
        int last = NameShape.endOfName(tokens, colon + 1);
        if (last <= colon || !NameShape.isStrong(tokens, colon + 1, last) || !NameList.isAnd(tokens, last + 1)) {
            return;
        }
        int other = NameShape.endOfName(tokens, last + 2);
        if (other <= last + 1 || !NameShape.isStrong(tokens, last + 2, other)) {
            return;
        }
        String behind = other + 1 < tokens.size() ? tokens.get(other + 1).text() : ".";
        if (".,;".contains(behind) || behind.equals("as")) {
            places.add(new NamePlace(colon + 1, last));
        }
        if (".,;".contains(behind)) {
            places.add(new NamePlace(last + 2, other));
        }
    }

    /** Several words, each with a capital. */
    private static boolean isTitled(List<Token> tokens, int first, int last) {
        return tokens.subList(first, last + 1).stream()
                        .filter(t -> !t.glued() && t.isCapitalised())
                        .count()
                > 1;
    }

    private static boolean isDefined(List<Token> tokens, int last) {
        int behind =
                last + 1 < tokens.size() && tokens.get(last + 1).isSign('(') ? endOfBracket(tokens, last + 1) : last;
        boolean comma = behind + 1 < tokens.size() && tokens.get(behind + 1).isSign(',');
        int word = comma ? behind + 2 : behind + 1;
        return word < tokens.size()
                && (comma || behind > last)
                && (DEFINING.contains(tokens.get(word).lower())
                        || !comma && tokens.get(word).lower().equals("to"));
    }

    /** The bracket that closes "(FE)", or the place before the opening one where it holds more than a word. */
    private static int endOfBracket(List<Token> tokens, int open) {
        int close = open + 1;
        while (close < tokens.size() && close < open + 5 && !tokens.get(close).isSign(')')) {
            close++;
        }
        return close < tokens.size() && tokens.get(close).isSign(')') ? close : open - 1;
    }
}
