package org.techne.loader.extract.name;

import java.util.List;
import java.util.Set;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Label;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Whether a spelling stands alone, or is a part of a longer name such as Tiny-ImageNet or ImageNet-9. */
final class Boundary {
    /** What makes another thing of the word behind its hyphen. */
    private static final Set<String> OTHERWISE = WordSet.of("non real");

    private Boundary() {}

    static boolean allows(List<Token> tokens, int first, int last, Label label) {
        EntityKind kind = label.entry().kind();
        if (isGenitive(tokens, last) && label.text().indexOf('\'') < 0) {
            return false;
        }
        if (kind == EntityKind.CUE || kind == EntityKind.METRIC || kind == EntityKind.TASK) {
            return true;
        }
        return !continuesName(tokens, first) && !goesOnAsName(tokens, last, kind);
    }

    /** The s of "the V100's" is none of its name. */
    private static boolean isGenitive(List<Token> tokens, int last) {
        return last > 1
                && tokens.get(last).lower().equals("s")
                && tokens.get(last).glued()
                && "'’".contains(tokens.get(last - 1).text());
    }

    /** "Tiny-ImageNet", "non-fine-tuned", "real-world models": a capitalised word, a "non" or a "real" glued by a hyphen in front. */
    private static boolean continuesName(List<Token> tokens, int first) {
        if (first < 2 || !tokens.get(first).glued()) {
            return first > 0
                    && tokens.get(first).glued()
                    && tokens.get(first - 1).isSign('_');
        }
        Token sign = tokens.get(first - 1);
        Token before = tokens.get(first - 2);
        boolean named = before.isWord() && before.isCapitalised() || OTHERWISE.contains(before.lower());
        return sign.isSign('-') && sign.glued() && named;
    }

    /** "ImageNet-9", "BERT-xl": a number or a short tag glued by a hyphen behind. */
    private static boolean goesOnAsName(List<Token> tokens, int last, EntityKind kind) {
        if (last + 2 >= tokens.size() || kind != EntityKind.DATASET) {
            return false;
        }
        Token sign = tokens.get(last + 1);
        Token after = tokens.get(last + 2);
        boolean joined = sign.isSign('-') && sign.glued() && after.glued();
        return joined
                && (after.isNumber()
                        || after.isWord()
                                && after.isCapitalised()
                                && after.text().length() <= 3);
    }
}
