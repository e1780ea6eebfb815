package org.techne.loader.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Token;

/** Reads the words before a number that say how it is to be read: "up to", "nearly", "only", "an average of", ~, >. */
final class Bounds {
    private static final int REACH = 5;
    private final List<Token> tokens;
    /** The longest bound that ends at a token. */
    private final Map<Integer, Hit> endings = new HashMap<>();
    /** The averages, in order. */
    private final List<Hit> averages = new ArrayList<>();

    Bounds(List<Token> tokens, List<Hit> marks) {
        this.tokens = tokens;
        for (Hit hit : marks) {
            String slug = hit.label().entry().slug();
            if (hit.kind() == EntityKind.CUE && (slug.startsWith("bound-") || slug.equals("only"))) {
                endings.merge(hit.last(), hit, (a, b) -> b.length() > a.length() ? b : a);
                boolean average =
                        slug.equals("bound-average") && hit.label().text().endsWith("average") && hit.length() > 1;
                if (average) {
                    averages.add(hit);
                }
            }
        }
    }

    /**
     * What stands before a number.
     *
     * @param begin index of the first token of those words
     * @param bound the bound they state
     * @param only true where one of them is "only" or the like
     */
    record Before(int begin, Bound bound, boolean only) {}

    Before before(int number) {
        int begin = number;
        boolean only = false;
        List<Bound> bounds = new ArrayList<>();
        for (int round = 0; round < REACH && begin > 0; round++) {
            Bound sign = ofSign(tokens.get(begin - 1));
            Optional<Hit> cue = endingAt(begin - 1);
            if (isAsideOfAverage(begin - 1)) {
                begin--;
                continue;
            }
            if (sign != Bound.EXACTLY) {
                bounds.add(sign);
            } else if (!isFiller(tokens.get(begin - 1)) && !isMinus(begin - 1) && cue.isEmpty()) {
                break;
            }
            cue.filter(c -> !isCondition(c)).ifPresent(c -> bounds.add(of(c)));
            only |= cue.filter(c -> c.label().entry().slug().equals("only")).isPresent();
            begin = cue.map(Hit::first).orElse(begin - 1);
        }
        return isSub(begin - 1) ? new Before(begin - 2, Bound.UNDER, only) : new Before(begin, strongest(bounds), only);
    }

    /** "sub-50 ms latency" */
    private boolean isSub(int hyphen) {
        return hyphen > 0
                && tokens.get(hyphen).isSign('-')
                && tokens.get(hyphen - 1).lower().equals("sub");
    }

    /** "provides, on average, 3x": the comma behind the average. */
    private boolean isAsideOfAverage(int comma) {
        return comma > 1
                && tokens.get(comma).isSign(',')
                && endingAt(comma - 1)
                        .filter(c -> c.label().entry().slug().equals("bound-average"))
                        .filter(c -> c.first() > 0 && tokens.get(c.first() - 1).isSign(','))
                        .isPresent();
    }

    /** "Under 4x FLOPs reduction, …": what opens a sentence is the condition of what follows, and no bound. */
    private boolean isCondition(Hit cue) {
        return cue.first() == 0 && tokens.getFirst().text().equals("Under");
    }

    private static boolean isFiller(Token token) {
        return token.text().equals("a") || token.text().equals("an") || token.isSign('+') || token.isSign('$');
    }

    /** That of "(-0.02 dB)", which belongs to the number as a plus does. */
    private boolean isMinus(int at) {
        return tokens.get(at).isSign('-')
                && tokens.get(at + 1).glued()
                && at > 0
                && tokens.get(at - 1).isSign('(');
    }

    private Optional<Hit> endingAt(int last) {
        return Optional.ofNullable(endings.get(last));
    }

    private static Bound ofSign(Token token) {
        if (token.isWord() || token.isNumber()) {
            return Bound.EXACTLY;
        }
        return switch (token.text()) {
            case "~" -> Bound.ABOUT;
            case "<" -> Bound.UNDER;
            case ">", "≥" -> Bound.AT_LEAST;
            case "≤" -> Bound.UP_TO;
            default -> Bound.EXACTLY;
        };
    }

    private static Bound of(Hit cue) {
        return switch (cue.label().entry().slug()) {
            case "bound-up-to" -> Bound.UP_TO;
            case "bound-at-least" -> Bound.AT_LEAST;
            case "bound-under" -> Bound.UNDER;
            case "bound-about" -> Bound.ABOUT;
            case "bound-average" -> Bound.ON_AVERAGE;
            default -> Bound.EXACTLY;
        };
    }

    private static Bound strongest(List<Bound> bounds) {
        for (Bound bound : List.of(Bound.UP_TO, Bound.AT_LEAST, Bound.UNDER, Bound.ON_AVERAGE, Bound.ABOUT)) {
            if (bounds.contains(bound)) {
                return bound;
            }
        }
        return Bound.EXACTLY;
    }

    /** True where "on average" follows the number before the next one, or opens its sentence. */
    boolean averaged(int last) {
        for (Hit cue : averages) {
            if (cue.first() == 0 || cue.first() > last && noNumberBetween(last + 1, cue.first())) {
                return true;
            }
        }
        return false;
    }

    private boolean noNumberBetween(int from, int to) {
        for (int i = from; i < to && to - from < 9; i++) {
            if (tokens.get(i).isNumber() || tokens.get(i).isSign(';')) {
                return false;
            }
        }
        return to - from < 9;
    }
}
