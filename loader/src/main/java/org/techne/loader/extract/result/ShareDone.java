package org.techne.loader.extract.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.Lexicon;

/** "solves 48% of the problems", "detects 98% of attacks": how much is done well, told by the verb. */
final class ShareDone {
    static final RuleName RULE = new RuleName("share-of-things-done");

    private static final Map<String, String> METRICS = Map.ofEntries(
            Map.entry("solv", "success-rate"),
            Map.entry("resolv", "success-rate"),
            Map.entry("complet", "success-rate"),
            Map.entry("pass", "pass-rate"),
            Map.entry("detect", "recall"),
            Map.entry("catch", "recall"),
            Map.entry("cover", "coverage"),
            Map.entry("win", "win-rate"));

    private ShareDone() {}

    /** A percentage between such a verb and "of". */
    static Optional<Found> of(Lexicon lexicon, Line line, int item) {
        boolean share = line.symbol(item) == Symbol.PERCENT
                && line.symbol(item + 1) == Symbol.OF
                && item > 0
                && line.items().get(item).quantities().getFirst().reading().sign() == 0;
        return share
                ? Optional.ofNullable(METRICS.get(stem(line.lastToken(item - 1).lower())))
                        .map(metric -> new Found(
                                item,
                                List.of(lexicon.metric(metric)),
                                ResultKind.ABSOLUTE,
                                Change.NONE,
                                -1,
                                RULE,
                                List.of(),
                                false))
                : Optional.empty();
    }

    /** "solves", "solved" and "solving" without what tells them apart; the end of "pass" is its own. */
    private static String stem(String verb) {
        String stem = verb.replaceFirst("(e|es|ed|ing|(?<!s)s)$", "");
        return stem.endsWith("nn") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
