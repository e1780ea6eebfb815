package org.techne.loader.extract.result;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.text.Sentence;

/** The slashes of a sentence that join two numbers, or the two names that the numbers belong to. */
final class SlashPairs {
    private static final int LONGEST_PAIRED = 6;

    private final Sentence sentence;
    private final @Nullable Mention[] mentions;
    private final @Nullable Quantity[] quantities;

    /**
     * The pairs of a sentence.
     *
     * @param sentence the sentence
     * @param mentions the mention that begins at each token
     * @param quantities the quantity that begins at each token
     */
    SlashPairs(Sentence sentence, @Nullable Mention[] mentions, @Nullable Quantity[] quantities) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.quantities = quantities;
    }

    /** "2.6×/8.3× faster than A/B": the slash pairs two numbers, and the names that they belong to. */
    boolean isPairing(int at) {
        if (at == 0 || at + 1 >= mentions.length) {
            return false;
        }
        boolean glued = sentence.tokens().get(at).glued()
                && sentence.tokens().get(at + 1).glued();
        if (!glued) {
            return isPercent(quantities[at + 1]) && endsQuantity(at - 1) || isRate(at + 1) && isBareNumber(at - 1);
        }
        if (isDecimal(at + 1) && isDecimal(at - 1)) {
            return true;
        }
        return quantities[at + 1] != null && endsQuantity(at - 1) || mentions[at + 1] != null && endsMention(at - 1);
    }

    /** "speeds of 206 / 30 fps": the unit stands behind the second. */
    private boolean isRate(int token) {
        Quantity quantity = quantities[token];
        return quantity != null && UnitKind.isFrameRate(quantity);
    }

    private boolean isBareNumber(int token) {
        Quantity quantity = quantities[token];
        return quantity != null && quantity.form() == Form.PLAIN && quantity.last() == token;
    }

    private static boolean isPercent(@Nullable Quantity quantity) {
        return quantity != null && quantity.form() == Form.PERCENT;
    }

    /** "58.7/52.6/47.2": scores with decimals; whole numbers with a slash are ratios and dates. */
    private boolean isDecimal(int token) {
        Quantity quantity = quantities[token];
        return quantity != null
                && quantity.form() == Form.PLAIN
                && quantity.low().scale() > 0
                && quantity.first() == quantity.last();
    }

    private boolean endsQuantity(int token) {
        return Arrays.stream(quantities, Math.max(0, token - LONGEST_PAIRED), token + 1)
                .anyMatch(q -> q != null && q.last() == token && q.form() != Form.PLAIN);
    }

    private boolean endsMention(int token) {
        return Arrays.stream(mentions, Math.max(0, token - LONGEST_PAIRED), token + 1)
                .anyMatch(m -> m != null && m.last() == token);
    }
}
