package org.techne.loader.extract.llm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.Result;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;

/**
 * Results of two engines as one list. Two are one where they state the same value of the same kind and of one family of
 * metrics; each has one partner at most, the nearest first: 2x on a CPU and 2x on a GPU stay two.
 */
final class MergedResults {
    private static final int SAME_WORDS = 8;
    private static final int SAME_METRIC = 4;
    private static final int NARROWER = 2;
    private static final int SIBLING = 1;

    private final Lexicon lexicon;

    MergedResults(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Pair(int first, int second, int nearness) {}

    List<Result> of(List<Result> first, List<Result> second) {
        List<Result> merged = new ArrayList<>(first);
        Set<Integer> taken = new HashSet<>();
        Set<Integer> partnered = new HashSet<>();
        for (Pair pair : pairs(first, second)) {
            if (!taken.contains(pair.second) && partnered.add(pair.first)) {
                taken.add(pair.second);
                merged.set(pair.first, surer(first.get(pair.first), second.get(pair.second)));
            }
        }
        for (int i = 0; i < second.size(); i++) {
            if (!taken.contains(i)) {
                merged.add(second.get(i));
            }
        }
        merged.sort(Comparator.comparing((Result r) -> !r.evidence().inTitle())
                .thenComparing(r -> r.evidence().span().start()));
        return Collections.unmodifiableList(merged);
    }

    private static Result surer(Result first, Result second) {
        return second.confidence() > first.confidence() ? second : first;
    }

    /** Those that may be one, the nearest first. */
    private List<Pair> pairs(List<Result> first, List<Result> second) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < first.size(); a++) {
            for (int b = 0; b < second.size(); b++) {
                int nearness = nearness(first.get(a), second.get(b));
                if (nearness > 0) {
                    pairs.add(new Pair(a, b, nearness));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.nearness));
        return pairs;
    }

    /** 0 for two results that are not one. */
    private int nearness(Result a, Result b) {
        boolean sameWords = sameWords(a.evidence(), b.evidence());
        int family = family(a.metric(), b.metric());
        if (!sameValue(a.value(), b.value()) || family == 0 || family == SIBLING && !sameWords) {
            return 0;
        }
        return family + (sameWords ? SAME_WORDS : 0);
    }

    private static boolean sameWords(Evidence a, Evidence b) {
        return a.inTitle() == b.inTitle() && a.span().overlaps(b.span());
    }

    private static boolean sameValue(Result.Value a, Result.Value b) {
        return a.kind() == b.kind()
                && a.change() == b.change()
                && a.unit().canonicalIri().equals(b.unit().canonicalIri())
                && canonical(a, a.low()).compareTo(canonical(b, b.low())) == 0
                && canonical(a, a.high()).compareTo(canonical(b, b.high())) == 0;
    }

    private static BigDecimal canonical(Result.Value value, BigDecimal number) {
        return number.multiply(value.unit().toCanonical());
    }

    private int family(Metric a, Metric b) {
        if (a.slug().isEmpty() || b.slug().isEmpty()) {
            return a.label().equals(b.label()) ? SAME_METRIC : 0;
        }
        if (a.slug().equals(b.slug())) {
            return SAME_METRIC;
        }
        boolean narrower = lexicon.isWithin(EntityKind.METRIC, a.slug(), b.slug())
                || lexicon.isWithin(EntityKind.METRIC, b.slug(), a.slug());
        if (narrower) {
            return NARROWER;
        }
        return broader(a).anyMatch(p -> broader(b).anyMatch(p::equals)) ? SIBLING : 0;
    }

    private Stream<String> broader(Metric metric) {
        return lexicon.entry(EntityKind.METRIC, metric.slug()).map(Entry::broader).stream()
                .flatMap(List::stream);
    }
}
