package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;

/**
 * What a frame says of one side of its quantity, part by part. A gap passes as few symbols as it can, an optional symbol
 * is taken where it can be; both give way where what follows them would not be met. The cost of one trial is bounded by
 * the lengths of the frame's gaps multiplied, whatever the line.
 */
final class FrameSide {
    private static final SymbolSet NARROW = SymbolSet.of("_TDHKbjv9m");
    private static final SymbolSet WIDE = SymbolSet.of("_TDHKbjvw9mfin4tre&gE");
    private static final SymbolSet WIDEST = SymbolSet.of("_TDHKMbjvw9mfin4tre&gE,():");

    private static final int LONGEST_ASIDE = 12;

    private final Part[] parts;
    private final int longest;

    private FrameSide(List<Part> parts) {
        this.parts = parts.toArray(Part[]::new);
        this.longest = parts.stream().mapToInt(Part::most).sum();
    }

    /**
     * A symbol or a gap.
     *
     * @param symbols what stands there
     * @param most how many of them at most
     * @param kind whether it must stand there
     * @param mark {@code m} for the metric, {@code d} for the direction, a space for neither
     */
    private record Part(SymbolSet symbols, int most, Kind kind, char mark) {}

    private enum Kind {
        SYMBOL,
        OPTIONAL,
        GAP,
        ASIDE
    }

    /** An aside in brackets, or none. */
    private static final Part ASIDE = new Part(SymbolSet.NONE, LONGEST_ASIDE + 2, Kind.ASIDE, ' ');

    /** What stands before a quantity. */
    static FrameSide before(String words) {
        return new FrameSide(parts(words));
    }

    /** What stands behind a quantity, or behind an aside in brackets: "2.7x (2 h instead of 5.4 h) faster". */
    static FrameSide behind(String words) {
        List<Part> parts = new ArrayList<>();
        parts.add(ASIDE);
        parts.addAll(parts(words));
        return new FrameSide(parts);
    }

    private static List<Part> parts(String words) {
        List<Part> parts = new ArrayList<>();
        for (String word : words.trim().split(" +")) {
            if (!word.isEmpty()) {
                parts.add(word.equals("()") ? ASIDE : word.startsWith("~") ? gap(word) : symbol(word));
            }
        }
        return parts;
    }

    private static Part gap(String word) {
        int waves = word.lastIndexOf('~') + 1;
        SymbolSet symbols = waves == 1 ? NARROW : waves == 2 ? WIDE : WIDEST;
        return new Part(symbols, Integer.parseInt(word.substring(waves)), Kind.GAP, ' ');
    }

    private static Part symbol(String word) {
        boolean optional = word.endsWith("?");
        String named = optional ? word.substring(0, word.length() - 1) : word;
        int equals = named.indexOf('=');
        StringBuilder codes = new StringBuilder();
        for (String name : named.substring(0, equals < 0 ? named.length() : equals)
                .replace("(", "")
                .replace(")", "")
                .split("\\|")) {
            codes.append(Symbol.named(name)
                    .orElseThrow(() ->
                            new IllegalArgumentException("no symbol \"" + name + "\"; see Symbol for their names"))
                    .code());
        }
        char mark = equals < 0 ? ' ' : named.charAt(equals + 1);
        return new Part(SymbolSet.of(codes.toString()), 1, optional ? Kind.OPTIONAL : Kind.SYMBOL, mark);
    }

    private static boolean isBracket(char code) {
        return code == Symbol.OPEN.code() || code == Symbol.CLOSE.code();
    }

    /** How many symbols it can reach over. */
    int longest() {
        return longest;
    }

    /** False where a symbol that must stand there does not stand there at all. */
    boolean isPossible(SymbolSet present) {
        for (Part part : parts) {
            if (part.kind == Kind.SYMBOL && !part.symbols.meets(present)) {
                return false;
            }
        }
        return true;
    }

    /** One trial at one place of a line. */
    final class Trial {
        private final String line;
        private final int end;
        private final boolean toTheEnd;
        private int metric = -1;
        private int direction = -1;
        private int steps;

        /**
         * A trial that has met nothing yet.
         *
         * @param line the line's symbols
         * @param end one past the last symbol that it may pass
         * @param toTheEnd whether it must pass them all
         */
        Trial(String line, int end, boolean toTheEnd) {
            this.line = line;
            this.end = end;
            this.toTheEnd = toTheEnd;
        }

        int metric() {
            return metric;
        }

        int direction() {
            return direction;
        }

        /** How many parts were tried at how many places so far. */
        int steps() {
            return steps;
        }

        /** True where the side is met from a place on. */
        boolean meets(int start) {
            return meets(0, start);
        }

        private boolean meets(int index, int at) {
            steps++;
            if (index == parts.length) {
                return !toTheEnd || at == end;
            }
            Part part = parts[index];
            return switch (part.kind) {
                case SYMBOL -> stands(part, at) && passes(part, index, at);
                case OPTIONAL -> stands(part, at) && passes(part, index, at) || meets(index + 1, at);
                case GAP -> bridges(part, index, at);
                case ASIDE -> meets(index + 1, at) || passesAside(index, at);
            };
        }

        private boolean stands(Part part, int at) {
            return at < end && part.symbols.has(line.charAt(at));
        }

        private boolean passes(Part part, int index, int at) {
            if (!meets(index + 1, at + 1)) {
                return false;
            }
            if (part.mark == 'm') {
                metric = at;
            } else if (part.mark == 'd') {
                direction = at;
            }
            return true;
        }

        private boolean passesAside(int index, int open) {
            if (open >= end || line.charAt(open) != Symbol.OPEN.code()) {
                return false;
            }
            int at = open + 1;
            while (at < end && at <= open + LONGEST_ASIDE && !isBracket(line.charAt(at))) {
                at++;
            }
            boolean closed = at > open + 1 && at < end && line.charAt(at) == Symbol.CLOSE.code();
            return closed && meets(index + 1, at + 1);
        }

        private boolean bridges(Part part, int index, int from) {
            int last = from + part.most;
            for (int at = from; !meets(index + 1, at); at++) {
                if (at == last || !stands(part, at)) {
                    return false;
                }
            }
            return true;
        }
    }
}
