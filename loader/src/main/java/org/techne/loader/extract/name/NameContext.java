package org.techne.loader.extract.name;

import java.util.List;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Token;

/** Whether the words around an unknown name leave it a technique of somebody else: no dataset, event, score or team, nothing old, nothing of the paper's own. */
final class NameContext {
    private static final int BACK = 30;
    private static final int AHEAD = 8;

    private NameContext() {}

    static boolean isOfTechnique(List<Token> tokens, int first, int last) {
        boolean article = word(tokens, first - 1).equals("the");
        String before = word(tokens, article && word(tokens, first - 2).equals("of") ? first - 3 : first - 1);
        return !ContextWords.OWN.contains(before)
                && !isNounOf(tokens, last + 1)
                && !isVerb(tokens, last + 1)
                && !isExplained(tokens, first, last)
                && !isOwnOrData(tokens, first, last)
                && HeadNoun.kindOf(tokens, first, last) == EntityKind.TECHNIQUE;
    }

    /** "NAME challenge", "NAME 2026 shared task", "NAME: Long Words of It challenge". */
    private static boolean isNounOf(List<Token> tokens, int next) {
        int at = next;
        while (at < tokens.size() && at < next + AHEAD && isTitleCase(tokens.get(at))) {
            at++;
        }
        return ContextWords.OTHER_NOUNS.contains(word(tokens, next))
                || ContextWords.OTHER_NOUNS.contains(word(tokens, at))
                || word(tokens, next + 1).equals("data");
    }

    private static boolean isTitleCase(Token token) {
        return token.isNumber() || token.isCapitalised() || token.isSign('-') || token.isSign(':');
    }

    /** "(ii) NAME, a pipeline that …", "NAME, where …": the paper explains its own; behind "than" or "with" it explains another's. */
    private static boolean isExplained(List<Token> tokens, int first, int last) {
        boolean comma = word(tokens, last + 1).equals(",");
        String then = word(tokens, last + 2);
        boolean described = then.equals("a") || then.equals("an");
        return comma
                && (then.equals("where") || described && !ContextWords.BEFORE_OTHERS.contains(word(tokens, first - 1)));
    }

    private static boolean isVerb(List<Token> tokens, int next) {
        String word = next < tokens.size() ? tokens.get(next).text() : "";
        boolean third = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        return lower && third && !ContextWords.NOUNS.contains(word);
    }

    /** "We propose a kernel, a cache and NAME", "on NAME", "benchmarks, including A and NAME", "NAME, A and B datasets", "Experiments on A and NAME". */
    private static boolean isOwnOrData(List<Token> tokens, int first, int last) {
        boolean measured =
                word(tokens, first - 1).equals("on") && !ContextWords.BUILT.contains(word(tokens, first - 2));
        boolean on = false;
        for (int i = first - 1; i >= Math.max(0, first - BACK) && !measured; i--) {
            String word = word(tokens, i);
            if (ContextWords.TECHNIQUE_CUES.contains(word)) {
                break;
            }
            measured = i == 0 && word.equals("on")
                    || ContextWords.PROPOSALS.contains(word)
                    || ContextWords.DATA.contains(word)
                    || ContextWords.PARTS.contains(word) && isListed(tokens, i + 1)
                    || on && ContextWords.MEASURED.contains(word);
            on |= word.equals("on");
        }
        return measured || endsAsData(tokens, last);
    }

    private static boolean isListed(List<Token> tokens, int i) {
        return word(tokens, i).equals(":") || word(tokens, i).equals("-");
    }

    private static boolean endsAsData(List<Token> tokens, int last) {
        for (int i = last + 1; i < Math.min(tokens.size(), last + AHEAD); i++) {
            Token token = tokens.get(i);
            if (ContextWords.DATA.contains(word(tokens, i))) {
                return true;
            }
            boolean list = token.isSign(',') || token.text().equals("and") || token.isCapitalised() || token.glued();
            if (!list) {
                return false;
            }
        }
        return false;
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
