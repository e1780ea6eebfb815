package org.techne.loader.extract.result;

import java.util.Optional;

/**
 * A frame written in the names of symbols around one quantity.
 *
 * <p>Words are symbol names ({@code metric}, {@code decrease-verb}), alternatives stand in brackets
 * {@code (more-adjective|less-adjective)}, {@code ?} makes a word optional, {@code word=m} and {@code word=d} mark the
 * metric and the direction, {@code ~3} passes up to three words, names and adjectives, {@code ~~5} prepositions
 * too, {@code ~~~9} commas and brackets too, and {@code #} is the quantity: {@code "decrease-verb=d ~~3 metric=m by? #"}.
 */
final class FramePattern {
    /** How far a frame sees before and behind its quantity. */
    private static final int WINDOW = 28;

    private final FrameSide left;
    private final FrameSide right;

    private FramePattern(FrameSide left, FrameSide right) {
        this.left = left;
        this.right = right;
    }

    static FramePattern of(String frame) {
        int pivot = frame.indexOf('#');
        if (pivot < 0) {
            throw new IllegalArgumentException("frame \"" + frame + "\" has no quantity; write # for it");
        }
        FrameSide right = FrameSide.behind(frame.substring(pivot + 1));
        if (right.longest() > WINDOW) {
            throw new IllegalArgumentException("frame \"" + frame + "\" reaches over " + right.longest()
                    + " symbols behind its quantity; write gaps of up to " + WINDOW + " in all");
        }
        return new FramePattern(FrameSide.before(frame.substring(0, pivot)), right);
    }

    /**
     * Where a frame found its parts.
     *
     * @param metric index of the metric's item, -1 where the frame has none
     * @param direction index of the direction's item, -1 where the frame has none
     */
    record Match(int metric, int direction) {}

    /**
     * A quantity in a line, and which symbols a frame can find around it.
     *
     * @param line the line's symbols
     * @param quantity index of the quantity
     * @param before the symbols within reach before it
     * @param behind the symbols within reach behind it
     */
    record Place(String line, int quantity, SymbolSet before, SymbolSet behind) {
        static Place of(String line, int quantity) {
            SymbolSet before = SymbolSet.of(line, Math.max(0, quantity - WINDOW), quantity);
            int end = Math.min(line.length(), quantity + 1 + WINDOW);
            return new Place(line, quantity, before, SymbolSet.of(line, quantity + 1, end));
        }
    }

    Optional<Match> match(String line, int quantity) {
        return match(Place.of(line, quantity));
    }

    /** False where a line lacks a symbol that must stand before the quantity or behind it. */
    boolean isPossible(SymbolSet line) {
        return left.isPossible(line) && right.isPossible(line);
    }

    Optional<Match> match(Place place) {
        if (!left.isPossible(place.before()) || !right.isPossible(place.behind())) {
            return Optional.empty();
        }
        FrameSide.Trial behind = right.new Trial(place.line(), place.line().length(), false);
        if (!behind.meets(place.quantity() + 1)) {
            return Optional.empty();
        }
        FrameSide.Trial before = left.new Trial(place.line(), place.quantity(), true);
        if (!nearest(before, place.quantity())) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                before.metric() >= 0 ? before.metric() : behind.metric(),
                before.direction() >= 0 ? before.direction() : behind.direction()));
    }

    /** The left part is met by the fewest symbols that end at the quantity, so that the nearest words are bound. */
    private static boolean nearest(FrameSide.Trial before, int quantity) {
        for (int start = quantity; start >= Math.max(0, quantity - WINDOW); start--) {
            if (before.meets(start)) {
                return true;
            }
        }
        return false;
    }
}
