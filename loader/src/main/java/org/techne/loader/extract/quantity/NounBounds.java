package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Set;
import org.techne.loader.extract.Bound;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Bounds that stand with the noun and not with the number: "a maximum speedup of 3x", "an average accuracy of 80%", "0.5% average drop". */
final class NounBounds {
    private static final int REACH = 5;
    private static final Set<String> AVERAGE = WordSet.of("average averaged geomean");
    /** With "average" before them these are names of metrics: average precision. */
    private static final Set<String> AVERAGED_METRICS = WordSet.of("""
            precision recall surface symmetric displacement endpoint end reciprocal rank
            """);

    private static final Set<String> MOST = WordSet.of("maximum maximal max");
    private static final Set<String> LEAST = WordSet.of("minimum minimal");
    /** A most or least of these is one of several outcomes; a maximum batch size is one size. */
    private static final Set<String> CHANGES = WordSet.of("""
            speedup speedups speed-up gain gains improvement improvements increase reduction reductions acceleration saving savings
            boost drop decrease degradation loss overhead slowdown penalty
            """);

    /** "a minimum drop of 2%" is a small one. */
    private static final Set<String> LOSSES = WordSet.of("""
            drop decrease degradation loss overhead slowdown penalty
            """);

    private static final Set<String> ENDS = WordSet.of("""
            of in on and with to by for that is are was were at from or than while , ; : . ( )
            """);

    private NounBounds() {}

    /** The bound of a number whose words begin at one token and end at another. */
    static Bound of(List<Token> tokens, int begin, int last) {
        Bound behind = last + 2 < tokens.size() ? behind(tokens, last) : Bound.EXACTLY;
        if (behind != Bound.EXACTLY) {
            return behind;
        }
        boolean of = begin > 1 && tokens.get(begin - 1).lower().equals("of");
        return of ? before(tokens, begin - 2) : Bound.EXACTLY;
    }

    /** "33x average, 58x maximum and 4x minimum speedups" */
    private static Bound behind(List<Token> tokens, int last) {
        String word = tokens.get(last + 1).lower();
        if (AVERAGE.contains(word)) {
            return AVERAGED_METRICS.contains(tokens.get(last + 2).lower()) ? Bound.EXACTLY : Bound.ON_AVERAGE;
        }
        boolean factor =
                tokens.get(last).isSign('×') || tokens.get(last).lower().equals("x");
        if (factor && MOST.contains(word)) {
            return Bound.UP_TO;
        }
        return factor && LEAST.contains(word) ? Bound.AT_LEAST : Bound.EXACTLY;
    }

    private static Bound before(List<Token> tokens, int noun) {
        boolean change = CHANGES.contains(tokens.get(noun).lower());
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            String word = tokens.get(i).lower();
            if (AVERAGE.contains(word)
                    && !AVERAGED_METRICS.contains(tokens.get(i + 1).lower())) {
                return Bound.ON_AVERAGE;
            }
            if (word.equals("mean") && change) {
                return Bound.ON_AVERAGE;
            }
            if (MOST.contains(word) && change) {
                return Bound.UP_TO;
            }
            if (LEAST.contains(word)
                    && change
                    && !LOSSES.contains(tokens.get(noun).lower())) {
                return Bound.AT_LEAST;
            }
            if (ENDS.contains(word)) {
                return Bound.EXACTLY;
            }
        }
        return Bound.EXACTLY;
    }
}
