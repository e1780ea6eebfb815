package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;

/** The metrics and cues of a sentence by the token at which they begin, and which of them is meant there. */
final class Marks {
    private static final Set<String> BEFORE_NOUN = Set.of(
            "a",
            "an",
            "the",
            "of",
            "significant",
            "relative",
            "absolute",
            "average",
            "further",
            "performance",
            "maximum");

    private final Sentence sentence;
    private final List<Hit> marks;
    private final List<Quantity> quantities;
    private final List<List<Hit>> starts;

    Marks(Sentence sentence, List<Hit> marks, List<Quantity> quantities) {
        this.sentence = sentence;
        this.marks = marks;
        this.quantities = quantities;
        this.starts = starts();
    }

    /** The metrics and cues that begin at each token. */
    private List<List<Hit>> starts() {
        List<List<Hit>> at = new ArrayList<>(sentence.tokens().size());
        for (int i = 0; i < sentence.tokens().size(); i++) {
            at.add(List.of());
        }
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
                    || hit.length() == longest.length() && rank(hit, noun) < rank(longest, noun);
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
                && marks.stream()
                        .noneMatch(h -> h.last() < hit.first()
                                && h.label().entry().slug().equals("decrease-verb"));
    }

    /** Behind a number, a metric or an article "boost" is a noun. */
    private boolean prefersNoun(int at) {
        if (at == 0) {
            return false;
        }
        String before = sentence.tokens().get(at - 1).text().toLowerCase(Locale.ROOT);
        return BEFORE_NOUN.contains(before)
                || quantities.stream().anyMatch(q -> q.last() == at - 1)
                || marks.stream().anyMatch(h -> h.kind() == EntityKind.METRIC && h.last() == at - 1);
    }

    static int rank(Hit hit, boolean noun) {
        String slug = hit.label().entry().slug();
        int rank = Symbol.named(slug).map(Symbol::ordinal).orElse(99);
        return noun && slug.endsWith("-noun") ? rank - 100 : rank;
    }
}
