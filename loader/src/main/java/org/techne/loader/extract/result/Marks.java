package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.WordSet;

/** The metrics and cues of a sentence by the token at which they begin, and which of them is meant there. */
final class Marks {
    private static final Set<String> BEFORE_NOUN = WordSet.of("""
            a an the of significant substantial considerable notable large relative absolute average further performance maximum
            """);

    private final Sentence sentence;
    private final List<List<Hit>> starts;
    /** For each token, whether a quantity, a metric or a noun that measures ends right before it. */
    private final boolean[] behindNoun;

    private final boolean[] behindQuantity;
    /** Index of the token with which the first verb of decrease ends. */
    private final int firstDecrease;

    Marks(Sentence sentence, List<Hit> marks, List<Quantity> quantities) {
        this.sentence = sentence;
        this.starts = starts(marks, sentence.tokens().size());
        this.behindNoun = behindNoun(marks, quantities, sentence.tokens().size());
        this.behindQuantity =
                behindNoun(List.of(), quantities, sentence.tokens().size());
        this.firstDecrease = marks.stream()
                .filter(h -> h.label().entry().slug().equals("decrease-verb"))
                .mapToInt(Hit::last)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean[] behindNoun(List<Hit> marks, List<Quantity> quantities, int tokens) {
        boolean[] behind = new boolean[tokens + 1];
        quantities.forEach(quantity -> behind[quantity.last() + 1] = true);
        for (Hit hit : marks) {
            behind[hit.last() + 1] |= hit.kind() == EntityKind.METRIC || MeasureNoun.is(hit);
        }
        return behind;
    }

    /** The metrics and cues that begin at each token. */
    private static List<List<Hit>> starts(List<Hit> marks, int tokens) {
        List<List<Hit>> at = new ArrayList<>(Collections.nCopies(tokens, List.of()));
        for (Hit hit : marks) {
            if (at.get(hit.first()).isEmpty()) {
                at.set(hit.first(), new ArrayList<>(2));
            }
            at.get(hit.first()).add(hit);
        }
        return at;
    }

    /** The longest metric or cue at a place; a bound counts only where no other cue stands, and is then left out. */
    Optional<Hit> longest(int at, int limit, EntityKind kind) {
        return longest(at, limit, kind, false).or(() -> longest(at, limit, kind, true));
    }

    private Optional<Hit> longest(int at, int limit, EntityKind kind, boolean bounds) {
        if (starts.get(at).isEmpty()) {
            return Optional.empty();
        }
        Hit longest = null;
        boolean noun = kind == EntityKind.CUE && prefersNoun(at);
        for (Hit hit : starts.get(at)) {
            boolean better = longest == null
                    || hit.length() > longest.length()
                    || hit.length() == longest.length() && rankAt(hit, noun, at) < rankAt(longest, noun, at);
            if (hit.kind() == kind
                    && hit.last() < limit
                    && better
                    && !isBareLoss(hit)
                    && hit.label().entry().slug().startsWith("bound-") == bounds) {
                longest = hit;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** An accuracy loss is a metric of its own where it is reduced; elsewhere it is a loss of accuracy. */
    private boolean isBareLoss(Hit hit) {
        return hit.kind() == EntityKind.METRIC
                && hit.label().entry().slug().equals("accuracy-loss")
                && (firstDecrease >= hit.first() || isBehindNumber(hit.first()));
    }

    /** "power drops to 4 W with a 0.6% accuracy loss" */
    private boolean isBehindNumber(int at) {
        return at > 0
                && (sentence.tokens().get(at - 1).isSign('%')
                        || sentence.tokens().get(at - 1).isNumber());
    }

    /** Behind a number, a metric or an article "boost" is a noun. */
    private boolean prefersNoun(int at) {
        return at > 0
                && (behindNoun[at]
                        || BEFORE_NOUN.contains(sentence.tokens().get(at - 1).lower()));
    }

    /** True where a noun that measures begins. */
    boolean hasMeasure(int at) {
        for (Hit hit : starts.get(at)) {
            if (hit.kind() == EntityKind.CUE && MeasureNoun.is(hit)) {
                return true;
            }
        }
        return false;
    }

    /** The cues within the words of a metric, in order. */
    List<Hit> cuesWithin(Hit metric) {
        List<Hit> cues = new ArrayList<>(2);
        for (int at = metric.first(); at <= metric.last(); at++) {
            for (Hit hit : starts.get(at)) {
                if (hit.kind() == EntityKind.CUE && hit.last() <= metric.last()) {
                    cues.add(hit);
                }
            }
        }
        return cues;
    }

    static int rank(Hit hit, boolean noun) {
        String slug = hit.label().entry().slug();
        int rank = Symbol.named(slug).map(Symbol::ordinal).orElse(99);
        return noun && slug.endsWith("-noun") ? rank - 100 : rank;
    }

    /** Behind a quantity "lower" is no verb. */
    private int rankAt(Hit hit, boolean noun, int at) {
        boolean adjective =
                at > 0 && behindQuantity[at] && hit.label().entry().slug().endsWith("-adjective");
        return adjective ? rank(hit, noun) - 200 : rank(hit, noun);
    }
}
