package org.techne.loader.text;

import java.util.Arrays;

/**
 * Leads from each character of a normalised text back to the characters of the source that it stands for.
 *
 * <p>Kept as stretches, since most of a text stands in the source character by character: a stretch begins wherever a
 * character does not just follow the one before it.
 */
public final class OffsetMap {
    /** For each stretch: its first character, the source's character for that, and how many of the source's that one is. */
    private static final int WIDTH = 3;

    private final int[] stretches;
    private final int count;
    private final int length;

    private OffsetMap(int[] stretches, int count, int length) {
        this.stretches = stretches;
        this.count = count;
        this.length = length;
    }

    /** The source's characters for a span of the normalised text; an empty span leads to an empty span. */
    public Span toSource(Span span) {
        if (span.length() == 0) {
            int at = span.start() < length ? start(span.start()) : sourceEnd();
            return new Span(at, at);
        }
        int start = start(span.start());
        return new Span(start, Math.max(start, end(span.end() - 1)));
    }

    private int sourceEnd() {
        return length == 0 ? 0 : end(length - 1);
    }

    private int start(int at) {
        int stretch = stretch(at);
        return stretches[stretch + 1] + at - stretches[stretch];
    }

    private int end(int at) {
        int stretch = stretch(at);
        boolean first = stretches[stretch] == at;
        return start(at) + (first ? stretches[stretch + 2] : 1);
    }

    /** Where the stretch of a character is kept. */
    private int stretch(int at) {
        if (at < 0 || at >= length) {
            throw new IndexOutOfBoundsException("no character " + at + " in a text of " + length);
        }
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (stretches[middle * WIDTH] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * WIDTH;
    }

    /** Collects a normalised text with the source range of each of its characters. */
    static final class Builder {
        private final StringBuilder text;
        private int[] stretches = new int[16 * WIDTH];
        private int count;
        /** Where in the source the next character of the stretch stands; -1 where it cannot go on. */
        private int next = -1;

        Builder(int expected) {
            text = new StringBuilder(expected);
        }

        void add(char c, int start, int end) {
            if (c == ' ' && endsWith(' ')) {
                return;
            }
            if (start != next || end != start + 1) {
                begin(start, end);
            }
            next = start + 1;
            text.append(c);
        }

        private void begin(int start, int end) {
            int at = count * WIDTH;
            if (at == stretches.length) {
                stretches = Arrays.copyOf(stretches, at * 2);
            }
            stretches[at] = text.length();
            stretches[at + 1] = start;
            stretches[at + 2] = end - start;
            count++;
        }

        void add(String characters, int start, int end) {
            for (int i = 0; i < characters.length(); i++) {
                add(characters.charAt(i), start, end);
            }
        }

        boolean endsWith(char c) {
            return text.length() > 0 && text.charAt(text.length() - 1) == c;
        }

        boolean endsWithDigit() {
            return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
        }

        boolean endsWithLetter() {
            return text.length() > 0 && Character.isLetter(text.charAt(text.length() - 1));
        }

        /** True where the text ends in a caret, a minus sign or digits behind it. */
        boolean inExponent() {
            int at = text.length() - 1;
            while (at > 0 && text.length() - at < 6 && Character.isDigit(text.charAt(at))) {
                at--;
            }
            if (at > 0 && at < text.length() && text.charAt(at) == '-') {
                at--;
            }
            return at >= 0 && at < text.length() - 1 && text.charAt(at) == '^';
        }

        Passage build(String source) {
            OffsetMap offsets = new OffsetMap(Arrays.copyOf(stretches, count * WIDTH), count, text.length());
            return new Passage(source, text.toString(), offsets);
        }
    }
}
