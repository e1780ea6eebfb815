package org.techne.loader.lexicon;

import java.util.List;
import org.techne.loader.text.Token;

/** Whether words whose key is a spelling's key really are that spelling: its case, and no gap inside a short name. */
final class LabelFit {
    private static final int LONGEST_WITHOUT_GAP = 5;

    private LabelFit() {}

    static boolean fits(Label label, List<Token> tokens, int first, int last) {
        return (!label.exactCase() || sameCase(label.text(), tokens, first, last))
                && !gapInShortName(label.text(), tokens, first, last)
                && (label.entry().kind() != EntityKind.UNIT || sameSigns(label.text(), tokens, first, last));
    }

    /** "m/s" is not "ms", nor is the k of "3-k images" a "k$". */
    private static boolean sameSigns(String label, List<Token> tokens, int first, int last) {
        return sameSign('/', label, tokens, first, last) && sameSign('$', label, tokens, first, last);
    }

    private static boolean sameSign(char sign, String label, List<Token> tokens, int first, int last) {
        boolean found = false;
        for (int i = first; i <= last; i++) {
            found |= tokens.get(i).isSign(sign);
        }
        return found == label.indexOf(sign) >= 0;
    }

    /** Compares the characters that count; the words may go on with a plural ending. */
    private static boolean sameCase(String label, List<Token> tokens, int first, int last) {
        int at = nextCounting(label, 0);
        for (int i = first; i <= last; i++) {
            String word = tokens.get(i).text();
            for (int k = 0; k < word.length(); k++) {
                if (!Folding.counts(word.charAt(k))) {
                    continue;
                }
                if (at >= label.length()) {
                    return i == last && isPlural(word, k);
                }
                if (label.charAt(at) != word.charAt(k)) {
                    return false;
                }
                at = nextCounting(label, at + 1);
            }
        }
        return at >= label.length();
    }

    private static boolean isPlural(String word, int from) {
        return from > 0
                && (word.length() - from == 1 && word.charAt(from) == 's'
                        || word.length() - from == 2 && word.endsWith("es"));
    }

    private static int nextCounting(String label, int from) {
        int at = from;
        while (at < label.length() && !Folding.counts(label.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "A 100" is not the A100, nor "cross task" CrossTask; "GPT 4" is GPT-4, whose spelling has a gap of its own. */
    private static boolean gapInShortName(String label, List<Token> tokens, int first, int last) {
        boolean gap = false;
        for (int i = first + 1; i <= last; i++) {
            gap |= !tokens.get(i).glued();
        }
        return gap && isOneWord(label) && (label.length() <= LONGEST_WITHOUT_GAP || hasInnerCapital(label));
    }

    private static boolean isOneWord(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (!Folding.counts(label.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasInnerCapital(String label) {
        for (int i = 1; i < label.length(); i++) {
            if (Character.isUpperCase(label.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
