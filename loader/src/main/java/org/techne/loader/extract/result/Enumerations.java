package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.quantity.Quantity;

/** Makes one item of an enumeration of like things: "2.0x and 7.1x", "BERT, GPT-2 and T5", "FLOPs and parameters". */
final class Enumerations {
    private Enumerations() {}

    static List<Item> collapse(List<Item> items) {
        List<Item> out = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            Item item = items.get(at);
            int end = at;
            int next = fellow(items, end, item);
            while (next > end) {
                item = JoinedItems.of(item, items.get(next));
                end = next;
                next = fellow(items, end, item);
            }
            out.add(item);
            at = end + 1;
        }
        return out;
    }

    /** Index of the next like item behind a comma, an "and" or both; the same index where there is none. */
    private static int fellow(List<Item> items, int at, Item item) {
        int glossed = Gloss.end(items, at, item);
        return glossed > at ? glossed : enumerated(items, at, item);
    }

    private static int enumerated(List<Item> items, int at, Item item) {
        boolean named = item.symbol() == Symbol.DATASET || item.symbol() == Symbol.TECHNIQUE;
        int next = named ? behindWords(items, at + 1) : at + 1;
        int joints = 0;
        while (next < items.size() && joints < 2 && isJoint(items.get(next).symbol())) {
            next++;
            joints++;
        }
        return joints == 0 ? adjacent(items, at, next, item) : listed(items, at, next, item);
    }

    /** "TensorFlow XLA", "inference latency": two names or two metrics without a joint. */
    private static int adjacent(List<Item> items, int at, int next, Item item) {
        boolean metrics = item.symbol() == Symbol.METRIC
                && next < items.size()
                && items.get(next).symbol() == Symbol.METRIC;
        return metrics || isCompoundName(items, at, item) ? next : at;
    }

    private static int listed(List<Item> items, int at, int behind, Item item) {
        boolean metric = item.symbol() == Symbol.METRIC;
        if (metric && hasOwnValue(items, at, behind)) {
            return at;
        }
        boolean vendor = item.symbol() == Symbol.TECHNIQUE && isVendor(items, behind);
        int named = vendor ? behind + 1 : behind;
        int next = metric ? behindModifiers(items, named) : named;
        if (metric && behind > at + 2 && behind < items.size() && isBehindGap(items, behind)) {
            return at;
        }
        boolean phrase = metric && next > behind && next < items.size() && isBehindGap(items, behind);
        boolean joined = !phrase
                && next < items.size()
                && alike(item, items.get(next))
                && isList(items, at, next)
                && !isNumbered(items, at, item, items.get(next))
                && !isApposed(item, items.get(next))
                && !isOfItsOwn(items, at, next)
                && !isNextPhrase(items, behind, next, item);
        return joined ? next : at;
    }

    /** "an improvement of 3% and a 60% speedup", "from 7% to 5%, an 18% cut": the first has its noun, and one behind an article has the next. */
    private static boolean isOfItsOwn(List<Item> items, int at, int next) {
        boolean quantity = items.get(at).symbol().isQuantity();
        boolean of = at > 0 && quantity && items.get(at - 1).symbol() == Symbol.OF;
        boolean fromTo =
                quantity && items.get(at).quantities().getFirst().reading().fromTo();
        return (of || fromTo) && isBehindArticle(items.get(next).quantities().getFirst())
                || of && items.get(Math.max(0, at - 2)).symbol() == Symbol.METRIC && isOfNextMetric(items, next)
                || quantity && isMargin(items, at, next);
    }

    /** "an mAP of 71.2, 3.1 points above it": by how much the value before is better. */
    private static boolean isMargin(List<Item> items, int at, int next) {
        boolean comma = next == at + 2 && items.get(at + 1).symbol() == Symbol.COMMA;
        boolean compared = next + 1 < items.size()
                && switch (items.get(next + 1).symbol()) {
                    case MORE_ADJECTIVE, LESS_ADJECTIVE, BETTER_ADJECTIVE, WORSE_ADJECTIVE -> true;
                    default -> false;
                };
        return comma && compared && items.get(at).symbol() != items.get(next).symbol();
    }

    /** "an F1 of 0.98, and 0.77 mAP": each number has its metric. */
    private static boolean isOfNextMetric(List<Item> items, int next) {
        return next + 1 < items.size() && items.get(next + 1).symbol() == Symbol.METRIC;
    }

    /** "Relative to a CPU, the GPU version": behind a comma and an article a device begins a phrase of its own. */
    private static boolean isNextPhrase(List<Item> items, int behind, int next, Item item) {
        return item.symbol() == Symbol.HARDWARE
                && behind == next
                && items.get(behind - 1).symbol() == Symbol.COMMA
                && isBehindGap(items, behind)
                && (next + 1 >= items.size() || !isJoint(items.get(next + 1).symbol()));
    }

    private static boolean isBehindArticle(Quantity quantity) {
        boolean plain = quantity.reading().bound() == Bound.EXACTLY
                || quantity.reading().bound() == Bound.ON_AVERAGE;
        return plain && quantity.reading().begin() < quantity.first();
    }

    /** "of size 5 and 34x": the number behind a noun belongs to it, and takes no form from the next. */
    private static boolean isNumbered(List<Item> items, int at, Item item, Item next) {
        return item.symbol() == Symbol.PLAIN
                && next.symbol() != Symbol.PLAIN
                && item.quantities().size() == 1
                && at > 0
                && items.get(at - 1).symbol() == Symbol.WORD;
    }

    /** "an FID of 34.2, a 20% improvement": behind an article a number of another form begins a phrase of its own. */
    private static boolean isApposed(Item item, Item next) {
        if (item.symbol() != Symbol.PLAIN || !next.symbol().isQuantity()) {
            return false;
        }
        return next.symbol() != Symbol.PLAIN
                && isBehindArticle(next.quantities().getFirst());
    }

    /** A comma alone joins metrics only where an enumeration goes on: "at the same size, latency" is none. */
    private static boolean isList(List<Item> items, int at, int next) {
        boolean comma = items.get(next).symbol() == Symbol.METRIC
                && IntStream.range(at + 1, next).noneMatch(i -> items.get(i).symbol() == Symbol.AND);
        int behind = Gloss.end(items, next, items.get(next)) + 1;
        return !comma || behind < items.size() && isJoint(items.get(behind).symbol());
    }

    /** "Tencent TurboTransformer": one word stands before a name of the enumeration. */
    private static boolean isVendor(List<Item> items, int at) {
        return at + 1 < items.size()
                && items.get(at).symbol() == Symbol.WORD
                && items.get(at + 1).symbol() == Symbol.TECHNIQUE;
    }

    /** "TensorFlow XLA": two names without a joint are one thing. */
    private static boolean isCompoundName(List<Item> items, int at, Item item) {
        return item.symbol() == Symbol.TECHNIQUE
                && at + 1 < items.size()
                && items.get(at + 1).symbol() == Symbol.TECHNIQUE
                && items.get(at + 1).first() == items.get(at).last() + 1;
    }

    /** "the Cityscapes test set, the LIP validation set": words that say which part of a dataset. */
    private static int behindWords(List<Item> items, int from) {
        int at = from;
        while (at < items.size() && at < from + 3 && items.get(at).symbol() == Symbol.WORD) {
            at++;
        }
        return at < items.size() && isJoint(items.get(at).symbol()) ? at : from;
    }

    /** "a 91% F1 score and an AUC of 0.97", "by 3.6 AP, and speed by 3x": each metric has a number of its own. */
    private static boolean hasOwnValue(List<Item> items, int at, int next) {
        if (at == 0 || next + 2 >= items.size() || !items.get(next + 2).symbol().isQuantity()) {
            return false;
        }
        return switch (items.get(next + 1).symbol()) {
            case OF ->
                items.subList(Math.max(0, at - 3), at).stream()
                        .anyMatch(i -> i.symbol().isQuantity());
            case BY -> items.get(at - 1).symbol().isQuantity();
            default -> false;
        };
    }

    /** "latency, DRAM access energy and power": words that say which energy. */
    private static int behindModifiers(List<Item> items, int from) {
        int at = from;
        while (at < items.size() && at < from + 3 && items.get(at).symbol() == Symbol.WORD) {
            at++;
        }
        if (at >= items.size() || items.get(at).symbol() != Symbol.METRIC) {
            return from;
        }
        while (at + 1 < items.size()
                && items.get(at + 1).symbol() == Symbol.METRIC
                && items.get(at + 1).first() == items.get(at).last() + 1) {
            at++;
        }
        return at;
    }

    /** "less area, and a compute performance of 1 T": behind an article, left out of the line, a phrase of its own begins. */
    private static boolean isBehindGap(List<Item> items, int at) {
        return items.get(at).first() > items.get(at - 1).last() + 1;
    }

    private static boolean isJoint(Symbol symbol) {
        return symbol == Symbol.COMMA || symbol == Symbol.AND;
    }

    private static boolean alike(Item a, Item b) {
        if (a.symbol().isQuantity() && b.symbol().isQuantity()) {
            return a.symbol() == b.symbol() && sameUnit(a, b) || a.symbol() == Symbol.PLAIN && isElliptic(a, b);
        }
        return a.symbol() == b.symbol()
                && switch (a.symbol()) {
                    case METRIC, DATASET, HARDWARE, TECHNIQUE, TASK -> true;
                    default -> false;
                };
    }

    private static boolean sameUnit(Item a, Item b) {
        return a.quantities().getLast().unit().equals(b.quantities().getFirst().unit());
    }

    /** "61.5, 62.3 and 63.9 %": plain numbers before one with a form take its form. */
    private static boolean isElliptic(Item a, Item b) {
        return a.quantities().stream()
                .allMatch(q -> q.reading().sign()
                        == b.quantities().getFirst().reading().sign());
    }
}
