package org.techne.loader.extract.quantity;

import java.util.List;
import org.techne.loader.text.Token;

/** "from 39% to 62% on A and 52% to 73% on B": the "from" of a change is said once. */
final class FurtherChange {
    private static final int REACH = 3;

    private FurtherChange() {}

    /** The quantity, read as a change from one value to another where it goes on with one. */
    static Quantity of(List<Token> tokens, List<Quantity> before, Quantity quantity) {
        boolean further = quantity.isRange()
                && !before.isEmpty()
                && before.getLast().reading().fromTo()
                && before.getLast().form() == quantity.form()
                && isListed(tokens, quantity)
                && tokens.subList(quantity.first(), quantity.last()).stream()
                        .anyMatch(t -> t.text().equals("to"));
        return further ? quantity.fromTo() : quantity;
    }

    /** An "and" or a comma before it, or before the word or two that say of what it is. */
    private static boolean isListed(List<Token> tokens, Quantity quantity) {
        int first = quantity.reading().begin();
        return tokens.subList(Math.max(0, first - REACH), first).stream()
                .anyMatch(t -> t.isSign(',') || t.text().equals("and"));
    }
}
