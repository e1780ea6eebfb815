package org.techne.loader.extract.result;

import static org.techne.loader.extract.result.Frame.Mode.CHANGE;
import static org.techne.loader.extract.result.Frame.Mode.FRACTION;
import static org.techne.loader.extract.result.Frame.Mode.STATE;
import static org.techne.loader.extract.result.Frame.Mode.TARGET;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.techne.loader.extract.quantity.Form;

/** The frames, in the order in which they are tried: the first that fits reads the quantity. */
final class Frames {
    private static final Set<Form> ALL = EnumSet.allOf(Form.class);
    private static final Set<Form> TIMES = EnumSet.of(Form.TIMES);
    private static final Set<Form> PERCENT = EnumSet.of(Form.PERCENT);
    private static final Set<Form> RATES = EnumSet.of(Form.TIMES, Form.PERCENT);
    private static final Set<Form> PARTS = EnumSet.of(Form.PERCENT, Form.PART);
    private static final Set<Form> VALUES = EnumSet.of(Form.PERCENT, Form.UNIT, Form.PLAIN);
    private static final Set<Form> SCORES = EnumSet.of(Form.PERCENT, Form.PLAIN);
    private static final Set<Form> AMOUNTS = EnumSet.of(Form.TIMES, Form.PERCENT, Form.UNIT, Form.PLAIN);

    private static final String COMPARED =
            "(more-adjective|less-adjective|better-adjective|worse-adjective|decrease-verb|increase-verb|improve-verb)=d";
    private static final String NOUN =
            "(increase-noun|decrease-noun|gain-noun|loss-noun|speedup-noun|compression-noun|slowdown-noun)=d";
    private static final String VERB =
            "(increase-verb|decrease-verb|improve-verb|worsen-verb|speed-verb|slow-verb|compress-verb|less-adjective)=d";
    private static final String WIN = "(outperform-verb|underperform-verb)=d";

    private Frames() {}

    static final List<Frame> ALL_FRAMES = List.of(
            // A comparison behind the number.
            Frame.of(
                    "amount-faster",
                    CHANGE,
                    AMOUNTS,
                    "# (faster-adjective|slower-adjective)=d",
                    "speed",
                    "2.5x faster"),
            Frame.of("amount-more-metric", CHANGE, AMOUNTS, "# " + COMPARED + " ~3 metric=m", "", "18% fewer FLOPs"),
            Frame.of(
                    "amount-more-of-metric",
                    CHANGE,
                    AMOUNTS,
                    "# " + COMPARED + " (in|of|on) ~2 metric=m",
                    "",
                    "3% better in accuracy"),
            // A noun of change behind the number.
            Frame.of("amount-metric-noun", CHANGE, AMOUNTS, "# ~3 metric=m ~1 " + NOUN, "", "8x KV-cache compression"),
            Frame.of(
                    "amount-noun-metric",
                    CHANGE,
                    AMOUNTS,
                    "# ~2 " + NOUN + " (in|of|on|for) ~~4 metric=m",
                    "",
                    "2.4x reduction in memory"),
            Frame.of(
                    "amount-speedup",
                    CHANGE,
                    AMOUNTS,
                    "# ~3 (speedup-noun|slowdown-noun)=d",
                    "speed",
                    "3x inference speedup"),
            Frame.of(
                    "amount-compression",
                    CHANGE,
                    RATES,
                    "# ~2 compression-noun=d",
                    "compression-ratio",
                    "10x compression"),
            // A noun of change before the number.
            Frame.of(
                    "metric-noun-of-amount",
                    CHANGE,
                    AMOUNTS,
                    "metric=m ~1 " + NOUN + " ~~3 (of|by|to|from|colon|open|with)? #",
                    "",
                    "an accuracy improvement of 3%"),
            Frame.of(
                    "noun-of-amount-in-metric",
                    CHANGE,
                    AMOUNTS,
                    NOUN + " ~1 (of|by)? # (in|of|on|for) ~~3 metric=m",
                    "",
                    "a gain of 3% in accuracy"),
            Frame.of(
                    "noun-of-amount-metric",
                    CHANGE,
                    AMOUNTS,
                    NOUN + " (of|by) # ~1 metric=m",
                    "",
                    "a margin of 5.6% accuracy"),
            Frame.of(
                    "noun-in-metric-of-amount",
                    CHANGE,
                    AMOUNTS,
                    NOUN + " (in|of|for|on) ~~4 metric=m ~~4 (of|by|open|with|colon)? #",
                    "",
                    "a reduction in memory of 30%"),
            Frame.of(
                    "speedup-of-amount",
                    CHANGE,
                    AMOUNTS,
                    "(speedup-noun|slowdown-noun)=d ~~4 (of|by|to|from|open|colon)? #",
                    "speed",
                    "speedups of up to 4.34x"),
            Frame.of(
                    "compression-of-amount",
                    CHANGE,
                    RATES,
                    "compression-noun=d ~1 (of|by|to|open|colon)? #",
                    "compression-ratio",
                    "a compression ratio of 20x"),
            // A verb of change.
            Frame.of(
                    "verb-amount-of-metric",
                    CHANGE,
                    AMOUNTS,
                    VERB + " ~1 # (of|in) ~3 metric=m",
                    "",
                    "saves 40% of the memory"),
            Frame.of(
                    "verb-amount-metric",
                    CHANGE,
                    AMOUNTS,
                    VERB + " (by|to)? # ~2 metric=m",
                    "",
                    "reducing 99.5% FLOPs"),
            Frame.of(
                    "verb-metric-to-amount",
                    TARGET,
                    VALUES,
                    VERB + " ~~4 metric=m ~~5 to #",
                    "",
                    "reduces the latency to 3 ms"),
            Frame.of(
                    "metric-verb-to-amount",
                    TARGET,
                    VALUES,
                    "metric=m ~~3 " + VERB + " ~~2 to #",
                    "",
                    "accuracy increases to 80%"),
            Frame.of(
                    "verb-metric-by-amount",
                    CHANGE,
                    AMOUNTS,
                    VERB + " ~~5 metric=m ~~6 by ~2 #",
                    "",
                    "reduces latency by 1.7x"),
            Frame.of(
                    "metric-verb-by-amount",
                    CHANGE,
                    AMOUNTS,
                    "metric=m ~~5 " + VERB + " ~1 by? #",
                    "",
                    "FLOPs are compressed by 3.4x"),
            Frame.of(
                    "verb-metric-amount",
                    CHANGE,
                    RATES,
                    VERB + " ~~3 metric=m (comma|open)? #",
                    "",
                    "increases throughput 2.3x"),
            Frame.of(
                    "speed-verb-by-amount",
                    CHANGE,
                    AMOUNTS,
                    "(speed-verb|slow-verb)=d ~~6 by? #",
                    "speed",
                    "accelerates decoding by 1.3x"),
            Frame.of(
                    "amount-improved-metric",
                    CHANGE,
                    RATES,
                    "(improve-verb|increase-verb|decrease-verb)=d # ~2 metric=m",
                    "",
                    "improving 2% accuracy"),
            // A win by a margin.
            Frame.of(
                    "win-by-amount-metric",
                    CHANGE,
                    AMOUNTS,
                    WIN + " ~~9 by # ~1 metric=m",
                    "",
                    "surpasses it by 2.3% mAP"),
            Frame.of(
                    "win-by-amount-in-metric",
                    CHANGE,
                    AMOUNTS,
                    WIN + " ~~9 by # (in|on|of) ~~2 metric=m",
                    "",
                    "outperforms it by 2% in accuracy"),
            Frame.of(
                    "win-in-metric-by-amount",
                    CHANGE,
                    AMOUNTS,
                    WIN + " ~~7 (in|on) ~~2 metric=m ~~3 by? #",
                    "",
                    "outperforms it in accuracy by 2%"),
            Frame.of("win-by-times", CHANGE, TIMES, WIN + " ~~9 by #", "speed", "outperforms PyTorch by 6.13x"),
            Frame.of("win-by-amount", CHANGE, SCORES, WIN + " ~~9 (by|open) ~1 #", "", "outperforms BERT by 3.2%"),
            // What is left.
            Frame.of("part-of-metric", FRACTION, PARTS, "# of ~3 metric=m", "", "only 40% of the FLOPs"),
            // Values.
            Frame.of("metric-from-to", STATE, VALUES, "metric=m ~~3 from #", "", "accuracy from 67.2% to 80.0%"),
            Frame.of(
                    "metric-of-value",
                    STATE,
                    VALUES,
                    "metric=m ~2 (of|colon|be-verb|to|in|achieve-verb|with|by)? ~1 #",
                    "",
                    "an FID of 2.97"),
            Frame.of("value-metric", STATE, VALUES, "# ~2 metric=m", "", "83.5% top-1 accuracy"),
            Frame.of("value-in-metric", STATE, VALUES, "# (in|of|for) ~1 metric=m", "", "92.1% in accuracy"),
            Frame.of("value-bracket-metric", STATE, VALUES, "# open ~1 metric=m", "", "92.1% (accuracy)"),
            Frame.of("metric-bracket-value", STATE, VALUES, "metric=m ~~3 open ~1 #", "", "accuracy (92.1%)"),
            Frame.of(
                    "metric-on-of-value",
                    STATE,
                    SCORES,
                    "metric=m (on|for|in) ~~3 (of|be-verb|to|achieve-verb|colon|comma)? #",
                    "",
                    "accuracy on ImageNet of 83%"),
            Frame.of("times-metric", CHANGE, TIMES, "# (of)? ~3 metric=m", "", "3.0x sequence length"),
            // Changes without a metric of their own.
            Frame.of("amount-more", CHANGE, RATES, "# " + COMPARED, "", "2.3% better"),
            Frame.of("amount-noun", CHANGE, SCORES, "# ~3 " + NOUN, "", "a 3.6% improvement"),
            Frame.of("noun-of-amount", CHANGE, SCORES, NOUN + " ~~3 (of|by|open|colon)? #", "", "gains of 12.74%"),
            Frame.of(
                    "improve-by-amount",
                    CHANGE,
                    SCORES,
                    "(improve-verb|worsen-verb)=d ~~8 by #",
                    "",
                    "improves BERT by 3.2%"),
            Frame.of(
                    "achieve-on-dataset",
                    STATE,
                    PERCENT,
                    "achieve-verb ~2 # (on|for|in) ~~3 dataset",
                    "",
                    "achieves 38.7% on CIFAR-100"),
            Frame.of(
                    "achieve-on-task",
                    STATE,
                    PERCENT,
                    "achieve-verb ~2 # (on|for|in) ~~3 task",
                    "",
                    "achieving 55.0% on classification"),
            Frame.of("dataset-bracket-value", STATE, SCORES, "dataset open #", "", "ImageNet (83.1%)"));
}
