package org.techne.loader.extract.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** The one product that a paper's sentences name up to a place, not only to compare with: what is timed is timed there. */
final class OnlyDevice {
    private static final Set<String> PROCESS = WordSet.of("process cmos technology node finfet");

    private final Lines lines;
    private final Map<Entity, Mention> named = new LinkedHashMap<>();
    /** True once a sentence measures on a product, and does not only say what could be. */
    private boolean measured;

    /** True where a sentence since then tells of a chip that was simulated, or made in a process: no product is meant. */
    private boolean simulated;

    private int next;
    private int looked;

    OnlyDevice(Lines lines) {
        this.lines = lines;
    }

    /** The product, where the sentences before a line name one only. Each line is looked at once, so lines are to be asked for in order. */
    Devices before(Line line, Predicate<Mention> generic) {
        read(line, generic);
        boolean meant = measured || RivalDevice.pointsBack(line);
        return named.size() == 1 && meant && !simulated
                ? new Devices(List.copyOf(named.values()), OptionalInt.empty())
                : Devices.none();
    }

    /** True where what a line tells was simulated, or made in a process, whatever product was named before. */
    boolean isSimulated(Line line, Predicate<Mention> generic) {
        read(line, generic);
        return simulated;
    }

    /** "2x faster on the edge device": the one product named before that is of these kinds. */
    Devices such(Line line, Predicate<Mention> generic, Predicate<Mention> ofKind) {
        read(line, generic);
        List<Mention> such = named.values().stream().filter(ofKind).toList();
        return such.size() == 1 ? new Devices(such, OptionalInt.empty()) : Devices.none();
    }

    private void read(Line line, Predicate<Mention> generic) {
        for (; next < line.index(); next++) {
            if (lines.names(EntityKind.HARDWARE, next)) {
                add(lines.get(next), generic);
            }
        }
        for (; looked <= line.index(); looked++) {
            simulated |= isSimulation(lines.tokens(looked));
        }
    }

    /** "in a 28nm process", "65 nm CMOS" */
    private static boolean isSimulation(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> PROCESS.contains(tokens.get(i).lower())
                        && tokens.get(i - 1).lower().endsWith("nm"));
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
