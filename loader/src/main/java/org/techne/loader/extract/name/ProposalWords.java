package org.techne.loader.extract.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** The words by which papers propose and call things. */
final class ProposalWords {
    static final Set<String> CALLING = WordSet.of("""
            called dubbed named termed coined denoted nicknamed
            """);
    /** Behind "we" these name what was just described. */
    static final Set<String> NAMING = WordSet.of("name call term dub denote");

    static final Set<String> PROPOSING = WordSet.of("""
            propose introduce present develop developing detail describe release devise proposes introduces presents develops describes releases
            proposing introducing presenting design designs unveil contribute open-source build construct constructing create proposed introduced
            presented developed designed designing curate establish constructed built created implement announce offer exploit
            formulate form derive
            """);

    static final Set<String> VARIANTS = WordSet.of("variant variants version successor extension");

    static final Set<String> TRAINING = WordSet.of("train pretrain finetune obtain derive");

    /** What stands behind these is no longer what the sentence proposes: "a kernel for graph networks (GNs)". */
    static final Set<String> LINKING = WordSet.of("""
            by utilizes utilizing employs adopts adopting replacing integrates integrating incorporating combining combines leveraging leverages based employing including such
            applies applying uses for using with on in that which to from through via whose where as between versus against among comparison study analysis survey review evaluation investigation
            """);

    /** Who proposes: "we", "this paper", "by introducing". */
    static final Set<String> PROPOSERS = WordSet.of("""
            we paper work study report article authors i by letter research
            """);
    /** Behind these a verb of proposing is an adjective: "the proposed approach". */
    static final Set<String> DETERMINERS = WordSet.of("the our its newly this");
    /** These begin a definition of what was just named. */
    static final Set<String> DEFINING = WordSet.of("which a an that the to for");
    /** What makes a name new. */
    static final Set<String> NOVELTY = WordSet.of("our novel proposed new");

    /** "we introduce the concept of NAME" */
    private static final Set<String> CONCEPTS = WordSet.of("concept notion idea paradigm principle");

    private static final Set<String> FILLERS =
            WordSet.of("a an the as \" ' novel new our by : also here efficient two method");

    /** All that can tell of a name, so that other words are passed over at once. */
    static final Set<String> TELLING = WordSet.of(Stream.of(
                    CALLING,
                    NAMING,
                    PROPOSING,
                    TRAINING,
                    Set.of("our", "proposed", "its", "their", "as", "namely", ",", "–", "—"))
            .flatMap(Set::stream)
            .toList());

    private ProposalWords() {}

    /** "which we refer to as NAME". */
    static boolean isReferring(List<Token> tokens, int as) {
        return as > 2
                && tokens.get(as - 1).lower().equals("to")
                && tokens.get(as - 2).lower().equals("refer");
    }

    /** The place behind articles, quotes and "as", which stand between a cue and the name. */
    static int skipped(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at < from + 4 && isFiller(tokens.get(at)) && !isCompound(tokens, at)) {
            at++;
        }
        boolean concept = at + 1 < tokens.size()
                && CONCEPTS.contains(tokens.get(at).text())
                && tokens.get(at + 1).text().equals("of");
        return concept ? behindArticle(tokens, at + 2) : at;
    }

    /** "a two-stage pipeline" */
    private static boolean isCompound(List<Token> tokens, int at) {
        return tokens.get(at).isWord()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isSign('-')
                && tokens.get(at + 1).glued();
    }

    private static int behindArticle(List<Token> tokens, int at) {
        boolean article = at < tokens.size() && tokens.get(at).lower().matches("a|an|the");
        return article ? at + 1 : at;
    }

    /** "we name", "we call" */
    static boolean isNaming(List<Token> tokens, int at) {
        return at > 0
                && NAMING.contains(tokens.get(at).lower())
                && tokens.get(at - 1).lower().equals("we");
    }

    /** Articles, quotes and the like, which may stand between a verb and the name it proposes. */
    static boolean isFiller(Token token) {
        return FILLERS.contains(token.text());
    }
}
