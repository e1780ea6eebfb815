package org.techne.loader.extract.result;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers of an enumeration before which the thing that they are of stands, and not behind them. */
final class NextThing {
    private NextThing() {}

    /** "from 83% to 47% on A and from 68% to 21% on B": a further change of the same. */
    static boolean isChange(Line line, int item, List<Found> before) {
        if (before.isEmpty()) {
            return false;
        }
        int last = before.getLast().item();
        return line.items().get(item).quantities().getFirst().reading().fromTo()
                && line.items().get(last).quantities().getFirst().reading().fromTo()
                && IntStream.range(last + 1, item - 1).anyMatch(i -> LikeBefore.isJoint(line, i));
    }

    /** "4x faster on a CPU, and on a GPU 9x": the place goes before the second number. */
    static boolean isPlace(Line line, int item) {
        return switch (line.symbol(item - 2)) {
            case ON, FOR, IN, WITH -> LikeBefore.isJoint(line, item - 3);
            default -> LikeBefore.isJoint(line, item - 2);
        };
    }

    /** "a ResNet-18 model by 81%, a ResNet-34 model by 84%": the second model goes before its number. */
    static boolean isModel(Line line, int item, List<Found> before) {
        int model = line.symbol(item - 2) == Symbol.WORD ? item - 3 : item - 2;
        int comma = line.symbol(model - 1) == Symbol.AND ? model - 2 : model - 1;
        return line.symbol(model) == Symbol.TECHNIQUE
                && LikeBefore.isJoint(line, model - 1)
                && !before.isEmpty()
                && before.getLast().item() >= comma - 1
                && line.symbol(before.getLast().item() - 1) == Symbol.BY;
    }

    /** "by 4.3 on A and on B by 6.0": the second dataset goes before its number. */
    static boolean isOf(Line line, int item, List<Found> before) {
        boolean thing = line.symbol(item - 2) == Symbol.DATASET
                || line.symbol(item - 2) == Symbol.TECHNIQUE && line.symbol(item - 3) == Symbol.OF;
        if (before.isEmpty() || !thing) {
            return false;
        }
        boolean linked = line.symbol(item - 3) == Symbol.ON || line.symbol(item - 3) == Symbol.OF;
        int and = linked ? item - 4 : item - 3;
        return line.symbol(and) == Symbol.AND || line.symbol(and) == Symbol.COMMA;
    }
}
