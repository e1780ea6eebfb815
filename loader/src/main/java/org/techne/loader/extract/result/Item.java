package org.techne.loader.extract.result;

import java.util.List;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Metric;

/**
 * A stretch of a sentence with its symbol. An enumeration of like things is one item.
 *
 * @param symbol what it is
 * @param first index of its first token
 * @param last index of its last token
 * @param quantities its quantities, for the symbols of quantities
 * @param metrics its metrics; a cue may bear one too ("faster inference")
 * @param mentions its named things
 */
public record Item(
        Symbol symbol, int first, int last, List<Quantity> quantities, List<Metric> metrics, List<Mention> mentions) {
    static Item of(Symbol symbol, int first, int last) {
        return new Item(symbol, first, last, List.of(), List.of(), List.of());
    }

    static Item of(Quantity quantity) {
        Symbol symbol = switch (quantity.form()) {
            case TIMES -> Symbol.TIMES;
            case PERCENT -> Symbol.PERCENT;
            case PART -> Symbol.PART;
            case UNIT -> Symbol.UNIT;
            case PLAIN -> Symbol.PLAIN;
        };
        return new Item(symbol, quantity.reading().begin(), quantity.last(), List.of(quantity), List.of(), List.of());
    }

    static Item of(Mention mention) {
        Symbol symbol = switch (mention.kind()) {
            case DATASET -> Symbol.DATASET;
            case HARDWARE -> Symbol.HARDWARE;
            case TASK -> Symbol.TASK;
            case TECHNIQUE, METRIC, UNIT, CUE -> Symbol.TECHNIQUE;
        };
        return new Item(symbol, mention.first(), mention.last(), List.of(), List.of(), List.of(mention));
    }

    Item withMentions(List<Mention> named) {
        return new Item(symbol, first, last, quantities, metrics, named);
    }

    Item withMetric(Metric metric) {
        return new Item(symbol, first, last, quantities, List.of(metric), mentions);
    }
}
