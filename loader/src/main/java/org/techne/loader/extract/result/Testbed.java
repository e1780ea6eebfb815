package org.techne.loader.extract.result;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** The device that a sentence says a paper measures on: "implemented on a KV260 board". What is measured later is measured there. */
final class Testbed {
    private static final int REACH = 10;

    private static final Set<String> SET_UP = WordSet.of("""
            benchmarked benchmarking deployed deploying evaluate evaluated evaluates evaluating evaluation executed experiment
            experiments experimental implement implemented implements implementation implementations mapped measured measurements
            ported deployment profiled prototype prototyped run running runs ran synthesized synthesised tested testing validated accelerator
            """);

    /** With these before it a sentence sets its device up though it goes on to numbers: "experiments on an A100 show 3x". */
    private static final Set<String> STUDY = WordSet.of("""
            experiment experiments experimental evaluation evaluations measurements benchmarks
            """);

    private static final Set<String> DENYING =
            WordSet.of("can could be cannot may might will enabling enables allowing allows without");

    private static final Set<String> PLACING = WordSet.of("on using with across over");

    private Testbed() {}

    /** The devices that the line sets up; none where it does not. */
    static Devices of(Line line, Predicate<Mention> generic) {
        List<Integer> named = IntStream.range(0, line.items().size())
                .filter(i -> line.symbol(i) == Symbol.HARDWARE && !RivalDevice.is(line, i))
                .filter(i -> line.items().get(i).mentions().stream().noneMatch(generic))
                .boxed()
                .toList();
        if (named.size() != 1 || !isSetUp(line, named.getFirst())) {
            return Devices.none();
        }
        return new Devices(line.items().get(named.getFirst()).mentions(), OptionalInt.empty());
    }

    /** True for "evaluated on A and B", where one enumeration names all of the line's datasets and no number is stated. */
    static boolean setsUpData(Line line) {
        int[] named = IntStream.range(0, line.items().size())
                .filter(i -> line.symbol(i) == Symbol.DATASET)
                .toArray();
        return named.length == 1 && isSetUp(line, named[0]) && !states(line);
    }

    /** "can be deployed on a Raspberry Pi": what could be was not measured. */
    static boolean isDenied(Line line, int item) {
        int first = line.items().get(item).first();
        return line.sentence().tokens().subList(Math.max(0, first - REACH), first).stream()
                .anyMatch(t -> DENYING.contains(t.lower()));
    }

    private static boolean isSetUp(Line line, int item) {
        int first = line.items().get(item).first();
        List<Token> before = line.sentence().tokens().subList(Math.max(0, first - REACH), first);
        boolean placed = before.stream().anyMatch(t -> PLACING.contains(t.lower()));
        Set<String> words = states(line) ? STUDY : SET_UP;
        return placed && !isDenied(line, item) && before.stream().anyMatch(t -> words.contains(t.lower()));
    }

    private static boolean states(Line line) {
        return line.items().stream().anyMatch(i -> i.symbol() == Symbol.TIMES || i.symbol() == Symbol.PERCENT);
    }
}
