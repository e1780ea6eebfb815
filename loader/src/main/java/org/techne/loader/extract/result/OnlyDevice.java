package org.techne.loader.extract.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.lexicon.EntityKind;

/** The one product that a paper's sentences name up to a place, not only to compare with: what is timed is timed there. */
final class OnlyDevice {
    private final Lines lines;
    private final Map<Entity, Mention> named = new LinkedHashMap<>();
    /** True once a sentence measures on a product, and does not only say what could be. */
    private boolean measured;

    private int next;

    OnlyDevice(Lines lines) {
        this.lines = lines;
    }

    /** The product, where the sentences before a line name one only. Each line is looked at once, so lines are to be asked for in order. */
    Devices before(Line line, Predicate<Mention> generic) {
        for (; next < line.index() && named.size() < 2; next++) {
            if (lines.names(EntityKind.HARDWARE, next)) {
                add(lines.get(next), generic);
            }
        }
        boolean meant = measured || RivalDevice.pointsBack(line);
        return named.size() == 1 && meant
                ? new Devices(List.copyOf(named.values()), OptionalInt.empty())
                : Devices.none();
    }

    private void add(Line line, Predicate<Mention> generic) {
        IntStream.range(0, line.items().size())
                .filter(i -> line.symbol(i) == Symbol.HARDWARE && !RivalDevice.is(line, i))
                .forEach(i -> line.items().get(i).mentions().stream()
                        .filter(generic.negate())
                        .forEach(m -> {
                            named.putIfAbsent(m.entity(), m);
                            measured |= !Testbed.isDenied(line, i);
                        }));
    }
}
