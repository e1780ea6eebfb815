package org.techne.loader.extract.result;

import java.util.List;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/**
 * A sentence as a line of symbols, one character an item.
 *
 * @param index its place among the paper's sentences
 * @param sentence the sentence
 * @param items its items in order; articles are left out
 * @param symbols the items' symbols
 */
public record Line(int index, Sentence sentence, List<Item> items, String symbols) {
    static Line of(int index, Sentence sentence, List<Item> items) {
        StringBuilder symbols = new StringBuilder(items.size());
        items.forEach(item -> symbols.append(item.symbol().code()));
        return new Line(index, sentence, List.copyOf(items), symbols.toString());
    }

    /** True where it names a metric. */
    boolean hasMetric(String slug) {
        return items.stream()
                .flatMap(i -> i.metrics().stream())
                .anyMatch(m -> m.slug().equals(slug));
    }

    /** True for a quantity that can be a result: the 16 of "16 A100 GPUs" counts devices. */
    boolean isNumber(int at) {
        boolean count = symbol(at) == Symbol.PLAIN && symbol(at + 1) == Symbol.HARDWARE;
        return symbol(at).isQuantity() && !count;
    }

    Symbol symbol(int at) {
        return at < 0 || at >= items.size() ? Symbol.BREAK : items.get(at).symbol();
    }

    /** The token that an item begins with. */
    Token firstToken(int at) {
        return sentence.tokens().get(items.get(at).first());
    }

    /** The token that an item ends with. */
    Token lastToken(int at) {
        return sentence.tokens().get(items.get(at).last());
    }
}
