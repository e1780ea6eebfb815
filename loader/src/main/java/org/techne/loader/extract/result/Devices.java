package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.text.Token;

/**
 * The devices that a number was measured on.
 *
 * @param mentions the devices
 * @param count how many, where stated
 */
record Devices(List<Mention> mentions, OptionalInt count) {
    static Devices none() {
        return new Devices(List.of(), OptionalInt.empty());
    }

    /** Those that follow the number before the next one, else the nearest in the sentence. */
    static Devices of(Line line, Segment segment, int ordinal, Predicate<Mention> generic) {
        Item number = line.items().get(segment.at());
        if (!number.mentions().isEmpty()) {
            return new Devices(number.mentions(), OptionalInt.empty());
        }
        int before = before(line, segment.at());
        int item = before >= 0
                ? before
                : inBracket(line, telling(line, nearest(line, segment, generic), generic), generic);
        if (item < 0) {
            return none();
        }
        Item devices = line.items().get(item);
        int numbers = line.items().get(segment.at()).quantities().size();
        boolean one = ordinal >= 0 && numbers > 1 && devices.mentions().size() == numbers;
        List<Mention> mentions = one ? List.of(devices.mentions().get(ordinal)) : devices.mentions();
        OptionalInt dealt = dealt(line, item, ordinal);
        return new Devices(
                mentions,
                dealt.isPresent() ? dealt : count(line, mentions.getFirst().first()));
    }

    /** The device that stands right before the number; negative where none does. */
    private static int before(Line line, int at) {
        if (isOfNext(line, at - 1)) {
            return at - 1;
        }
        return isBefore(line, at) ? at - 2 : -1;
    }

    /** "4x on a CPU, and on a GPU 9x": the device goes before its number. */
    private static boolean isOfNext(Line line, int item) {
        boolean listed = line.symbol(item - 2) == Symbol.AND || line.symbol(item - 2) == Symbol.COMMA;
        return line.symbol(item) == Symbol.HARDWARE
                && line.symbol(item + 1).isQuantity()
                && line.symbol(item - 1) == Symbol.ON
                && listed;
    }

    /** "on an A100 by 4x", "on a Jetson Orin (18 W)" */
    private static boolean isBefore(Line line, int at) {
        int close = line.symbols().indexOf(Symbol.CLOSE.code(), at);
        boolean bracket = line.symbol(at - 1) == Symbol.OPEN
                && line.symbol(at) == Symbol.UNIT
                && IntStream.range(at, close).noneMatch(i -> line.symbol(i) == Symbol.HARDWARE);
        return (bracket || line.symbol(at - 1) == Symbol.BY) && line.symbol(at - 2) == Symbol.HARDWARE;
    }

    /** "over 16 and 2,048 A100 GPUs, respectively": as many counts as numbers. */
    private static OptionalInt dealt(Line line, int item, int ordinal) {
        if (line.symbol(item - 1) != Symbol.PLAIN) {
            return OptionalInt.empty();
        }
        List<Quantity> counts = line.items().get(item - 1).quantities();
        if (counts.size() > 1 && (ordinal < 0 || ordinal >= counts.size())) {
            return OptionalInt.empty();
        }
        BigDecimal count = counts.get(counts.size() == 1 ? 0 : ordinal).high();
        boolean whole = count.stripTrailingZeros().scale() <= 0 && count.precision() - count.scale() < 9;
        return whole ? OptionalInt.of(count.intValue()) : OptionalInt.empty();
    }

    /** "using P100 GPUs is able to sustain 198 GFLOP/s per GPU": the one product of the sentence is the device that "per GPU" means. */
    private static int telling(Line line, int item, Predicate<Mention> generic) {
        boolean each = item > 0
                && line.lastToken(item - 1).lower().equals("per")
                && generic.test(line.items().get(item).mentions().getFirst());
        int[] products = IntStream.range(0, line.items().size())
                .filter(i -> line.symbol(i) == Symbol.HARDWARE && !RivalDevice.is(line, i))
                .filter(i -> line.items().get(i).mentions().stream().noneMatch(generic))
                .toArray();
        return each && products.length == 1 ? products[0] : item;
    }

    /** "on the GPU (Titan Xp)": the bracket says which. */
    private static int inBracket(Line line, int item, Predicate<Mention> generic) {
        boolean named = item >= 0
                && line.symbol(item + 1) == Symbol.OPEN
                && line.symbol(item + 2) == Symbol.HARDWARE
                && generic.test(line.items().get(item).mentions().getFirst());
        return named ? item + 2 : item;
    }

    private static int nearest(Line line, Segment segment, Predicate<Mention> generic) {
        int after = after(line, segment, generic);
        if (after >= 0) {
            return after;
        }
        int best = -1;
        for (int i = 0; i < line.items().size(); i++) {
            if (line.symbol(i) != Symbol.HARDWARE || isOfOther(line, segment.at(), i, generic)) {
                continue;
            }
            boolean telling = best >= 0
                    && generic.test(line.items().get(best).mentions().getFirst())
                    && !generic.test(line.items().get(i).mentions().getFirst());
            boolean nearer = best < 0 || distance(i, segment.at()) < distance(best, segment.at());
            boolean vaguer = best >= 0
                    && generic.test(line.items().get(i).mentions().getFirst())
                    && !generic.test(line.items().get(best).mentions().getFirst());
            if (telling || nearer && !vaguer) {
                best = i;
            }
        }
        return best;
    }

    /** The device behind the number, or behind the number that it is joined to by an "and". */
    private static int after(Line line, Segment segment, Predicate<Mention> generic) {
        boolean joined = false;
        for (int i = segment.at() + 1; i < line.items().size(); i++) {
            Symbol symbol = line.symbol(i);
            if (symbol == Symbol.HARDWARE
                    && !isModifier(line, i)
                    && !isPurpose(line, i, generic)
                    && !isDenied(line, i)
                    && !isOfNext(line, i)
                    && !RivalDevice.is(line, i)) {
                return i;
            }
            boolean next = i >= segment.to() && symbol.isQuantity();
            if (symbol == Symbol.BREAK || next && !joined || next && i > segment.to()) {
                return -1;
            }
            joined = symbol == Symbol.AND || joined && symbol != Symbol.COMMA;
        }
        return -1;
    }

    /** "a 1.6x single-GPU speedup": how many of the devices that the text names elsewhere. */
    private static boolean isModifier(Line line, int item) {
        List<Token> tokens = line.sentence().tokens();
        int first = line.items().get(item).first();
        return first > 0
                && tokens.get(first).glued()
                && tokens.get(first - 1).isSign('-')
                && tokens.get(first - 1).glued();
    }

    /** "enabling use in embedded systems": a kind of device that something is for was not measured on. */
    private static boolean isPurpose(Line line, int item, Predicate<Mention> generic) {
        if (!generic.test(line.items().get(item).mentions().getFirst())) {
            return false;
        }
        for (int i = item - 1; i >= Math.max(0, item - 3); i--) {
            switch (line.symbol(i)) {
                case IN, FOR -> {
                    return true;
                }
                case WORD, MORE_ADJECTIVE, LESS_ADJECTIVE, TECHNIQUE -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** "a 20x speedup without a GPU" */
    private static boolean isDenied(Line line, int item) {
        return line.symbol(item - 1) == Symbol.WITHOUT
                || line.symbol(item - 1) == Symbol.WORD && line.symbol(item - 2) == Symbol.WITHOUT;
    }

    private static boolean isOfOther(Line line, int at, int item, Predicate<Mention> generic) {
        return isPurpose(line, item, generic)
                || isDenied(line, item)
                || RivalDevice.is(line, item)
                || isOfNext(line, item)
                || isInOtherBracket(line, at, item)
                || isBeyondBreak(line, at, item);
    }

    /** "A beats B (9 FPS on an A100) by 5%": a bracket with a number of its own tells of that number. */
    private static boolean isInOtherBracket(Line line, int at, int item) {
        int open = line.symbols().lastIndexOf(Symbol.OPEN.code(), item);
        int close = line.symbols().indexOf(Symbol.CLOSE.code(), item);
        boolean closed = open >= 0 && close >= 0 && line.symbols().lastIndexOf(Symbol.CLOSE.code(), item) < open;
        return closed
                && (at < open || at > close)
                && IntStream.range(open, close)
                        .anyMatch(i -> line.symbol(i).isQuantity() && line.symbol(i) != Symbol.PLAIN);
    }

    private static boolean isBeyondBreak(Line line, int at, int item) {
        int stop = line.symbols().indexOf(Symbol.BREAK.code(), at);
        return item > at && stop >= 0 && stop < item;
    }

    private static int distance(int i, int at) {
        return i > at ? i - at : (at - i) + 1;
    }

    /** The number right before a device: "2,048 A100 GPUs", "8×A100", "four V100s". */
    static OptionalInt count(Line line, int firstToken) {
        List<Token> tokens = line.sentence().tokens();
        int at = firstToken - 1;
        if (at >= 0 && (tokens.get(at).isSign('×') || tokens.get(at).text().equals("x"))) {
            at--;
        }
        if (at < 0 || !tokens.get(at).isNumber()) {
            return OptionalInt.empty();
        }
        String digits = tokens.get(at).text().replace(",", "");
        boolean whole = digits.length() < 8 && digits.indexOf('.') < 0;
        return whole ? OptionalInt.of(new BigDecimal(digits).intValue()) : OptionalInt.empty();
    }
}
