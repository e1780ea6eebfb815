package org.techne.loader.extract.result;

import org.techne.loader.extract.Bound;

/** "up to 1.0% on A, 0.5% on B and 0.7% on C": the bound of the first number holds for those that continue its list. */
final class CarriedBound {
    private CarriedBound() {}

    /** The bound of a number that was found, its own or that of the list that it continues. */
    static Bound of(Line line, Found found, Bound own) {
        return own == Bound.EXACTLY && found.rule().equals(LikeBefore.ELLIPSIS) ? before(line, found.item()) : own;
    }

    private static Bound before(Line line, int item) {
        for (int i = item - 1; i >= 0 && !endsList(line, i); i--) {
            Bound bound = line.symbol(i) == line.symbol(item)
                    ? line.items().get(i).quantities().getFirst().reading().bound()
                    : Bound.EXACTLY;
            if (bound != Bound.EXACTLY) {
                return isCarried(bound) ? bound : Bound.EXACTLY;
            }
        }
        return Bound.EXACTLY;
    }

    private static boolean endsList(Line line, int item) {
        return switch (line.symbol(item)) {
            case WHILE -> line.symbol(item + 1) != Symbol.OF;
            case OPEN, CLOSE, BREAK, ACHIEVE_VERB, DECREASE_VERB, INCREASE_VERB, IMPROVE_VERB, SPEED_VERB -> true;
            default -> false;
        };
    }

    private static boolean isCarried(Bound bound) {
        return switch (bound) {
            case UP_TO, AT_LEAST, UNDER -> true;
            case EXACTLY, ABOUT, ON_AVERAGE -> false;
        };
    }
}
