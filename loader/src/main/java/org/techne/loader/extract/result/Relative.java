package org.techne.loader.extract.result;

import java.util.List;
import java.util.stream.IntStream;
import org.techne.loader.text.Token;

/** "a relative improvement of 28%": the text itself says that a score's change is not in points, as "by a third" does too. */
final class Relative {
    private static final int REACH = 4;

    private Relative() {}

    private static boolean isInWords(Line line, Item item) {
        return line.sentence()
                .tokens()
                .get(item.quantities().getFirst().first())
                .isWord();
    }

    static boolean isSaid(Line line, int item, int own) {
        int direction = own >= 0 ? own : Clause.governor(line, item);
        Item quantity = line.items().get(item);
        int first = quantity.first();
        int last = quantity.last();
        if (line.symbol(item) == Symbol.PERCENT && isInWords(line, quantity)) {
            return true;
        }
        if (direction >= 0) {
            first = Math.min(first, line.items().get(direction).first());
            last = Math.max(last, line.items().get(direction).last());
        }
        List<Token> tokens = line.sentence().tokens();
        return IntStream.range(Math.max(0, first - REACH), Math.min(tokens.size(), last + REACH))
                .anyMatch(i -> tokens.get(i).text().startsWith("relativ")
                        && !(i + 1 < tokens.size() && tokens.get(i + 1).text().equals("to")));
    }
}
