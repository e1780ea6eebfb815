package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** What a paper spells out in capitals and abbreviates once it has introduced something: a part of it that does its work, or is listed. */
final class ActingAcronym {
    static final RuleName ACTING = new RuleName("acronym-that-acts");
    static final RuleName LISTED = new RuleName("acronym-among-its-parts");

    private static final Set<String> SEQUENCE = WordSet.of("""
            first firstly second secondly third thirdly finally furthermore moreover additionally specifically then next meanwhile
            lastly besides concretely
            """);
    private static final Set<String> HOLDING = WordSet.of("""
            including comprising comprises integrates integrating incorporates incorporating introduces introducing
            """);
    /** A list behind these is of what a thing learned from or was tried on. */
    private static final Set<String> DATA = WordSet.of("""
            using based on with by via through guided trained training corpus corpora dataset datasets benchmark benchmarks tasks evaluated tested domains such like existing
            """);

    /** "integrates Wide Attention (WA) into": what others made is joined to what is proposed. */
    private static final Set<String> JOINING = WordSet.of("into as integrating");

    private static final Set<String> STATES = WordSet.of("is has was does plays remains needs requires suffers");
    /** What ends as a verb does and is none: "FoldNet models", "Fold Analysis". */
    private static final Set<String> NOUNS = WordSet.of("""
            methods approaches models systems networks techniques algorithms datasets benchmarks frameworks results experiments tasks
            users devices applications architectures strategies signals scores penalties analysis synthesis
            """);

    private static final Set<String> ARTICLES = WordSet.of("a an the our");
    /** How far behind an "into" says to what it is joined. */
    private static final int JOINED_REACH = 5;

    private static final int SHORT = 3;

    private ActingAcronym() {}

    /** The rule by which a sentence behind an introduction introduces one more thing; none for what it only names. */
    static Optional<RuleName> rule(List<Token> tokens, Abbreviation of) {
        if (!isTitled(tokens, of)) {
            return Optional.empty();
        }
        if (opens(tokens, of.longFirst()) && acts(tokens, of.shortLast() + 2)) {
            return Optional.of(ACTING);
        }
        return isListed(tokens, of) || isPoint(tokens, of.longFirst()) ? Optional.of(LISTED) : Optional.empty();
    }

    /** "three components: (1) the Mixture of Folds (MoF) that" */
    private static boolean isPoint(List<Token> tokens, int first) {
        int marker = first - 1;
        while (marker > 0 && ARTICLES.contains(tokens.get(marker).text())) {
            marker--;
        }
        return marker > 0 && OwnParts.isMarker(tokens, marker) && OwnParts.areListed(tokens, marker);
    }

    /** "sparse Activation Skipping": capitals in all its words but perhaps the first, and in two at least. */
    private static boolean isTitled(List<Token> tokens, Abbreviation of) {
        List<Token> words = tokens.subList(of.longFirst(), of.longLast() + 1).stream()
                .filter(t -> t.isWord() && !t.glued() && t.text().length() > SHORT)
                .toList();
        long small = words.stream().skip(1).filter(t -> !t.isCapitalised()).count();
        return words.size() > 1 && small == 0;
    }

    /** At the head of a sentence, or behind "Secondly," or the marker of a point. */
    private static boolean opens(List<Token> tokens, int first) {
        if (first == 0) {
            return true;
        }
        Token before = tokens.get(first - 1);
        boolean marker = first > 2 && OwnParts.isMarker(tokens, first - 1);
        return marker
                || before.isSign(',')
                        && first > 1
                        && SEQUENCE.contains(tokens.get(first - 2).lower());
    }

    /** A verb of what one thing does: "skips", "dynamically balances". */
    static boolean acts(List<Token> tokens, int at) {
        int verb = at < tokens.size() && tokens.get(at).text().endsWith("ly") ? at + 1 : at;
        if (verb >= tokens.size()) {
            return false;
        }
        String word = tokens.get(verb).text();
        return word.length() > SHORT
                && word.equals(tokens.get(verb).lower())
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !STATES.contains(word)
                && !NOUNS.contains(word);
    }

    /** "we propose FoldKit, including Fold Caching (FC) and Fold Keeping (FK)" */
    private static boolean isListed(List<Token> tokens, Abbreviation of) {
        boolean definite =
                of.longFirst() > 0 && tokens.get(of.longFirst() - 1).lower().equals("the");
        int behind = of.shortLast() + 2;
        boolean joined = behind < tokens.size()
                        && JOINING.contains(tokens.get(behind).text())
                || tokens
                        .subList(Math.min(behind, tokens.size()), Math.min(tokens.size(), behind + JOINED_REACH))
                        .stream()
                        .anyMatch(t -> t.text().equals("into"));
        boolean holding = false;
        for (int i = of.longFirst() - 1; i >= 0; i--) {
            String word = tokens.get(i).lower();
            holding |= HOLDING.contains(word);
            if (definite || joined || DATA.contains(word) && !tokens.get(i).glued()) {
                return false;
            }
            if (holding
                    && (ProposalWords.PROPOSING.contains(word) && !HOLDING.contains(word)
                            || ProposalWords.CALLING.contains(word))) {
                return ProposingVerb.isOfThePaper(tokens, i) || ProposalWords.CALLING.contains(word);
            }
        }
        return false;
    }
}
