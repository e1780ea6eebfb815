package org.techne.loader.extract.name;

import java.util.List;
import org.techne.loader.text.Token;

/** Whether a word of proposing is a verb, and whether it is the paper that proposes. */
final class ProposingVerb {
    /** How many words may stand between who proposes and the verb. */
    private static final int REACH = 12;
    /** Within how many words a sentence says whose it is. */
    private static final int OPENING = 5;

    private ProposingVerb() {}

    /** No verb: "built-in", "the proposed approach". */
    static boolean is(List<Token> tokens, int at) {
        boolean compound = at + 1 < tokens.size()
                && tokens.get(at + 1).isSign('-')
                && tokens.get(at + 1).glued();
        boolean adjective =
                at > 0 && ProposalWords.DETERMINERS.contains(tokens.get(at - 1).lower());
        return !compound && !adjective;
    }

    /** The subject of the verb is the paper: "we", "this paper", or none ("By introducing"). */
    static boolean isOfThePaper(List<Token> tokens, int verb) {
        if (verb > 0 && tokens.get(verb - 1).text().equals("and") && opensWithProposer(tokens, verb)) {
            return true;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            String word = tokens.get(i).lower();
            if (ProposalWords.PROPOSERS.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals(";") || word.equals("they") || word.equals("which")) {
                return false;
            }
        }
        return verb < 2 || opensWithOwn(tokens, verb);
    }

    /** "The framework further introduces NAME": behind an article at the head of a sentence it is the paper's. */
    private static boolean opensWithOwn(List<Token> tokens, int verb) {
        int noun = tokens.get(verb - 1).text().matches("further|also|additionally") ? verb - 2 : verb - 1;
        return noun == 1
                && tokens.get(0).text().matches("The|Our|This")
                && tokens.get(1).text().matches("framework|method|approach|system|architecture|pipeline")
                && tokens.get(verb).text().endsWith("s");
    }

    /** "We revisit simple, small models for it and introduce NAME": a second verb of one subject. */
    private static boolean opensWithProposer(List<Token> tokens, int verb) {
        return tokens.subList(0, Math.min(verb, OPENING)).stream()
                .anyMatch(t -> ProposalWords.PROPOSERS.contains(t.lower())
                        && !t.lower().equals("by"));
    }
}
