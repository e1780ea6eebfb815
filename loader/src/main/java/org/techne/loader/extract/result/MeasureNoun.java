package org.techne.loader.extract.result;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Metric.Direction;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Metrics that no list has, told by the noun that measures: "degeneration rate", "registration error", "soundness". */
final class MeasureNoun {
    private static final String CLASS = "measure-";
    private static final int LONGEST = 2;
    /** Nouns that say nothing without the words before them. */
    private static final Set<String> HEADS = WordSet.of("""
            rate rates ratio ratios index differential error errors overhead overheads density densities
            """);
    /** What is chosen, and what says of a measure how it was taken. */
    private static final Set<String> NO_MODIFIERS = WordSet.of("""
            learning sampling dropout masking mask refresh clock bit heart growth interest keep pruning symbol data spiking firing
            s median mean average overall total maximum minimum final new high low lower higher good better best such same different
            any only own one baseline state additional extra small large significant substantial minimal modest considerable
            """);

    /** What is measured of a technique: "quantization error"; a "pruning rate" is chosen. */
    private static final Set<String> OF_TECHNIQUES = WordSet.of("error errors density densities");

    private MeasureNoun() {}

    /** True for a cue that names a measure. */
    static boolean is(Hit cue) {
        return cue.label().entry().slug().startsWith(CLASS);
    }

    /** The metric that a cue names with the words right before it, which leave the line; empty for a bare "rate". */
    static Optional<Item> take(Sentence sentence, Hit cue, List<Item> before) {
        boolean head = HEADS.contains(sentence.tokens().get(cue.last()).lower());
        int first = cue.first();
        for (int i = before.size() - 1; i >= 0 && cue.first() - first < LONGEST; i--) {
            Item item = before.get(i);
            if (!isModifier(sentence, item, first)) {
                break;
            }
            first = item.first();
        }
        if (head && first == cue.first()) {
            return Optional.empty();
        }
        int begin = first;
        before.removeIf(item -> item.first() >= begin);
        return Optional.of(Item.of(Symbol.METRIC, begin, cue.last()).withMetric(metric(sentence, begin, cue)));
    }

    /** A noun that stands right before what comes next. */
    private static boolean isModifier(Sentence sentence, Item item, int next) {
        Token token = sentence.tokens().get(item.first());
        String word = token.lower();
        boolean noun = switch (item.symbol()) {
            case WORD, TASK -> true;
            case TECHNIQUE ->
                !token.hasCapital()
                        && OF_TECHNIQUES.contains(sentence.tokens().get(next).lower());
            case DECREASE_VERB, INCREASE_VERB -> !word.endsWith("s") && !word.endsWith("ing");
            default -> false;
        };
        return noun
                && item.last() == next - 1
                && token.isWord()
                && !NO_MODIFIERS.contains(word)
                && !word.endsWith("ly")
                && !word.endsWith("ed");
    }

    private static Metric metric(Sentence sentence, int first, Hit cue) {
        String words =
                sentence.span(first, cue.last()).of(sentence.passage().text()).toLowerCase(Locale.ROOT);
        String label = words.endsWith("rates") || words.endsWith("errors") || words.endsWith("overheads")
                ? words.substring(0, words.length() - 1)
                : words;
        return switch (cue.label().entry().slug()) {
            case "measure-higher" -> new Metric("", label, Optional.of(Direction.HIGHER), true);
            case "measure-lower" -> new Metric("", label, Optional.of(Direction.LOWER), false);
            default -> new Metric("", label, Optional.empty(), true);
        };
    }
}
