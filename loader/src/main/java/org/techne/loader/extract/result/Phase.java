package org.techne.loader.extract.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.text.Token;

/** Which phase a speed is of, told by the words about its number: "trained 23x faster", "a 2.5x speedup in inference". */
final class Phase {
    private static final int BEFORE = 4;
    private static final int BEHIND = 6;
    private static final Map<String, String> SPEEDS = Map.ofEntries(
            Map.entry("training", "training-speed"),
            Map.entry("train", "training-speed"),
            Map.entry("trains", "training-speed"),
            Map.entry("trained", "training-speed"),
            Map.entry("inference", "inference-speed"),
            Map.entry("inferencing", "inference-speed"));
    /** What stands behind these is compared with, or has a number of its own. */
    private static final String ENDS = " , ; : . ( ) and or but while than over versus vs compared relative ";

    private Phase() {}

    /** The metric of the nearest word for a phase, the words behind the number first; empty where none stands near. */
    static Optional<String> of(Line line, int item) {
        List<Token> tokens = line.sentence().tokens();
        Quantity quantity = line.items().get(item).quantities().getFirst();
        int end = line.items().get(item).last();
        int first = quantity.reading().begin();
        return nearest(tokens, IntStream.range(end + 1, Math.min(tokens.size(), end + 1 + BEHIND)))
                .or(() -> nearest(
                        tokens,
                        IntStream.rangeClosed(1, Math.min(BEFORE, first)).map(i -> first - i)));
    }

    private static Optional<String> nearest(List<Token> tokens, IntStream places) {
        return places.mapToObj(tokens::get)
                .takeWhile(t -> !ends(t))
                .flatMap(t -> Stream.ofNullable(SPEEDS.get(t.lower())))
                .findFirst();
    }

    /** "12x in training and 88x in simulation": true where the number is said to be in something. */
    static boolean isOfAnother(Line line, int item) {
        return line.symbol(item + 1) == Symbol.IN && line.symbol(item + 2) == Symbol.WORD;
    }

    private static boolean ends(Token token) {
        return token.isNumber() || ENDS.contains(" " + token.lower() + " ");
    }
}
