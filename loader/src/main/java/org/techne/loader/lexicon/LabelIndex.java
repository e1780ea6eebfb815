package org.techne.loader.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.techne.loader.text.Token;

/**
 * Finds the spellings of a lexicon in a run of tokens. A look-up walks on while some spelling begins so; its cost does
 * not grow with the lexicon.
 */
public final class LabelIndex {
    private static final int LONGEST = 12;
    private final LongTable table = new LongTable();
    private final HashFilter keys;
    private final HashFilter beginnings;
    private final Label[][] labels;

    /** Takes the spellings up. */
    public LabelIndex(Collection<Label> all) {
        keys = new HashFilter(all.size() * 16L);
        beginnings = new HashFilter(
                all.stream().mapToLong(label -> label.text().length()).sum() * 2);
        List<List<Label>> byKey = new ArrayList<>();
        all.forEach(label -> add(label, byKey));
        labels = byKey.stream().map(same -> same.toArray(Label[]::new)).toArray(Label[][]::new);
    }

    private void add(Label label, List<List<Label>> byKey) {
        String key = Folding.key(label.text());
        if (key.isEmpty()) {
            return;
        }
        long hash = Folding.SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = Folding.add(hash, key.charAt(i));
            beginnings.add(hash);
        }
        int at = table.get(hash);
        if (at < 0) {
            at = byKey.size();
            table.put(hash, at);
            keys.add(hash);
            byKey.add(new ArrayList<>(1));
        }
        byKey.get(at).add(label);
    }

    /** Receives a spelling that was found. */
    public interface Finds {
        /**
         * A spelling ends here.
         *
         * @param last index of its last token
         * @param label the spelling
         */
        void found(int last, Label label);
    }

    /** Reports every spelling that begins at a token, the shorter before the longer. */
    public void from(List<Token> tokens, int first, Finds finds) {
        long hash = Folding.SEED;
        int limit = Math.min(tokens.size(), first + LONGEST);
        for (int last = first; last < limit; last++) {
            Token token = tokens.get(last);
            if (last > first && !joins(tokens, last)
                    || token.isNumber() && token.text().indexOf(',') > 0) {
                return;
            }
            long before = parted(tokens, first, last, hash);
            hash = Folding.add(before, token.text());
            ends(tokens, first, last, before, hash, finds);
            if (hash == Folding.SEED || !beginnings.mayContain(hash)) {
                return;
            }
        }
    }

    /** Reports what ends at a token; most tokens end nothing, which the filter tells at once. */
    private void ends(List<Token> tokens, int first, int last, long before, long hash, Finds finds) {
        boolean known = keys.mayContain(hash);
        boolean plural = isPlural(tokens.get(last));
        if (!known && !plural || !endsName(tokens, last)) {
            return;
        }
        if (known) {
            report(tokens, first, last, hash, true, finds);
        }
        if (plural) {
            singular(tokens, first, last, before, finds);
        }
    }

    /** Between two digits what parts them counts. */
    private static long parted(List<Token> tokens, int first, int at, long hash) {
        if (at == first || !Folding.isDigit(tokens.get(at).text().charAt(0))) {
            return hash;
        }
        int before = at - 1;
        while (before > first && isUncounted(tokens.get(before))) {
            before--;
        }
        String word = tokens.get(before).text();
        if (!Folding.isDigit(word.charAt(word.length() - 1))) {
            return hash;
        }
        boolean point = before == at - 2 && tokens.get(at - 1).isSign('.');
        return Folding.add(hash, Folding.between(point));
    }

    private static boolean isUncounted(Token token) {
        return !token.isWord()
                && !token.isNumber()
                && !Folding.counts(token.text().charAt(0));
    }

    private static boolean joins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isWord() || token.isNumber()) {
            return true;
        }
        char sign = token.text().charAt(0);
        boolean followed = at + 1 < tokens.size() && tokens.get(at + 1).glued();
        return switch (sign) {
            case '-', '–', '&' -> true;
            case '/', '.', '\'', '^', '_' -> token.glued() && followed;
            case '+', '#', '@' -> token.glued();
            case ':' -> token.glued() && followed && isBetweenNumbers(tokens, at);
            default -> false;
        };
    }

    /** "mAP@0.5:0.95" */
    private static boolean isBetweenNumbers(List<Token> tokens, int at) {
        return tokens.get(at - 1).isNumber() && tokens.get(at + 1).isNumber();
    }

    /** A name ends at a word, a number, or a sign that is part of it, and nothing is glued behind a number. */
    private static boolean endsName(List<Token> tokens, int last) {
        Token token = tokens.get(last);
        boolean counts = token.isWord()
                || token.isNumber()
                || Folding.counts(token.text().charAt(0));
        boolean goesOn = last + 1 < tokens.size()
                && tokens.get(last + 1).glued()
                && (tokens.get(last + 1).isWord() || tokens.get(last + 1).isNumber());
        return counts && !goesOn;
    }

    private void report(List<Token> tokens, int first, int last, long hash, boolean exact, Finds finds) {
        int at = keys.mayContain(hash) ? table.get(hash) : -1;
        if (at < 0) {
            return;
        }
        for (Label label : labels[at]) {
            if (LabelFit.fits(label, tokens, first, last) && (exact || !isVerb(label))) {
                finds.found(last, label);
            }
        }
    }

    /** Every form of a verb is listed: "savings" is no form of "saving". */
    private static boolean isVerb(Label label) {
        return label.entry().kind() == EntityKind.CUE && label.entry().slug().endsWith("-verb");
    }

    private static boolean isPlural(Token token) {
        String word = token.text();
        return word.length() > 2 && word.charAt(word.length() - 1) == 's' && token.isWord();
    }

    private void singular(List<Token> tokens, int first, int last, long before, Finds finds) {
        String word = tokens.get(last).text();
        int length = word.length();
        report(tokens, first, last, Folding.add(before, word, length - 1), false, finds);
        if (word.endsWith("ies")) {
            report(tokens, first, last, Folding.add(Folding.add(before, word, length - 3), 'y'), false, finds);
        } else if (word.endsWith("es") && length > 4) {
            report(tokens, first, last, Folding.add(before, word, length - 2), false, finds);
        }
    }
}
