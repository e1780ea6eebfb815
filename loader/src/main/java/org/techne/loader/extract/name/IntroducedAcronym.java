package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Whether a sentence that explains an acronym introduces what it stands for, or only names it. */
final class IntroducedAcronym {
    static final RuleName PROPOSED = new RuleName("acronym-of-proposal");
    static final RuleName MODULE = new RuleName("acronym-of-own-module");
    static final RuleName COMPONENT = new RuleName("acronym-of-component");
    private static final Set<String> COMPONENTS = WordSet.of("""
            module modules block blocks unit units strategy mechanism path branch head loss selector router scheduler fusion
            aggregator adapter
            """);
    private static final Set<String> ARTICLES = WordSet.of("a an");
    private static final Set<String> OTHERS = WordSet.of("has have had recently was were been");
    private static final Set<String> NOUNS = WordSet.of("designs releases form offer");
    private static final Set<String> PRAISE = WordSet.of(
            "lightweight simple novel new dedicated specialized learnable light dynamic efficient small compact");
    private static final Set<String> USING =
            WordSet.of("leverages leveraging leverage uses using use employs employing adopts adopting via like as");
    private static final Set<String> KNOWN =
            WordSet.of("popular known widely traditionally commonly classical established");
    private static final int KNOWN_REACH = 7;

    private static final int NOVELTY_REACH = 6;

    private IntroducedAcronym() {}

    /** The rule by which the sentence with these tokens introduces it; {@code others} where the paper introduces something before. */
    static Optional<RuleName> rule(List<Token> tokens, Abbreviation of, boolean others) {
        if (others && isOwnModule(tokens, of) && !isKnown(tokens, of)) {
            return Optional.of(MODULE);
        }
        if (isProposed(tokens, of)) {
            return Optional.of(PROPOSED);
        }
        return others && isOwnComponent(tokens, of) ? Optional.of(COMPONENT) : Optional.empty();
    }

    /** "The Folded Type Indicator (FTI), a popular …", "The FTI is a well-known …": the reader has met it elsewhere. */
    private static boolean isKnown(List<Token> tokens, Abbreviation of) {
        int from = Math.min(tokens.size(), of.shortLast() + 2);
        return tokens.subList(from, Math.min(tokens.size(), from + KNOWN_REACH)).stream()
                .anyMatch(t -> KNOWN.contains(t.lower()));
    }

    /** "we propose long form (LF)" */
    private static boolean isProposed(List<Token> tokens, Abbreviation of) {
        int before = of.longFirst() - 1;
        boolean apposed = before >= 0 && ",:-—".contains(tokens.get(before).text()) || isAddedPoint(tokens, of);
        for (int i = before; i >= 0; i--) {
            String word = tokens.get(i).lower();
            if (!apposed && ProposalWords.LINKING.contains(word)) {
                return false;
            }
            if (ProposalWords.CALLING.contains(word)
                    || ProposalWords.isNaming(tokens, i)
                    || ProposalWords.PROPOSING.contains(word) && !isNoun(tokens, i) && !isOfOthers(tokens, i)
                    || !isPointedAt(tokens, i)
                            && ProposalWords.NOVELTY.contains(word)
                            && of.longFirst() - i <= NOVELTY_REACH) {
                return true;
            }
        }
        return false;
    }

    /** "A company has introduced Folded Caching (FC)" */
    private static boolean isOfOthers(List<Token> tokens, int verb) {
        return verb > 0
                && OTHERS.contains(tokens.get(verb - 1).text())
                && tokens.subList(0, verb).stream().noneMatch(t -> ProposalWords.PROPOSERS.contains(t.lower()));
    }

    /** "for the adder designs, long form (LF)": a word that is a verb elsewhere ends a phrase. */
    private static boolean isNoun(List<Token> tokens, int at) {
        return NOUNS.contains(tokens.get(at).lower()) && tokens.get(at + 1).isSign(',');
    }

    /** "this new usage mode" */
    private static boolean isPointedAt(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).lower().equals("this");
    }

    /** "…, and Long Form (LF), which …": a second thing that the sentence proposes. */
    private static boolean isAddedPoint(List<Token> tokens, Abbreviation of) {
        int before = of.longFirst() - 1;
        return before > 0
                && tokens.get(before).lower().equals("and")
                && tokens.get(before - 1).isSign(',')
                && isDefined(tokens, of.shortLast() + 2);
    }

    private static boolean isDefined(List<Token> tokens, int behind) {
        int word = behind < tokens.size() && tokens.get(behind).isSign(',') ? behind + 1 : behind;
        return word < tokens.size()
                && ProposalWords.DEFINING.contains(tokens.get(word).lower());
    }

    /** "transformed by an edge folding module (EFM)": what a paper builds of a part, it abbreviates by its own letters. */
    private static boolean isOwnComponent(List<Token> tokens, Abbreviation of) {
        return of.longLast() > of.longFirst() + 1 && isComponent(tokens, of.longLast());
    }

    private static boolean isComponent(List<Token> tokens, int at) {
        return at < tokens.size() && COMPONENTS.contains(tokens.get(at).lower());
    }

    /** The "lightweight" of "with a lightweight Fold Selector (FS)". */
    private static boolean isPraise(Token token) {
        return PRAISE.contains(token.text());
    }

    /** "A Fold Scheduler (FS) skips": written large behind an indefinite article, it is a name that the reader has not met. */
    private static boolean isOwnModule(List<Token> tokens, Abbreviation of) {
        int article = of.longFirst() - 1;
        while (article > 0 && isPraise(tokens.get(article))) {
            article--;
        }
        boolean praised = article < of.longFirst() - 1;
        boolean opens = article == 0
                || article > 0 && ",;:".contains(tokens.get(article - 1).text());
        boolean indefinite =
                article >= 0 && ARTICLES.contains(tokens.get(article).lower());
        boolean definite = opens && article >= 0 && tokens.get(article).text().equals("The");
        boolean used = article > 0 && USING.contains(tokens.get(article - 1).lower());
        return !used
                && (definite || indefinite && (opens || praised || isComponent(tokens, of.shortLast() + 2)))
                && of.longLast() > of.longFirst()
                && tokens.subList(of.longFirst(), of.longLast() + 1).stream()
                        .filter(t -> t.isWord() && !t.glued() && t.text().length() > 3)
                        .allMatch(Token::isCapitalised);
    }
}
