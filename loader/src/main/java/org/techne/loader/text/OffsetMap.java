package org.techne.loader.text;

import java.util.Arrays;

/** Leads from each character of a normalised text back to the characters of the source that it stands for. */
public final class OffsetMap {
    private final int[] starts;
    private final int[] ends;

    private OffsetMap(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** The source's characters for a span of the normalised text; an empty span leads to an empty span. */
    public Span toSource(Span span) {
        if (span.length() == 0) {
            int at = span.start() < starts.length ? starts[span.start()] : sourceEnd();
            return new Span(at, at);
        }
        return new Span(starts[span.start()], Math.max(starts[span.start()], ends[span.end() - 1]));
    }

    private int sourceEnd() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** Collects a normalised text with the source range of each of its characters. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int expected) {
            text = new StringBuilder(expected);
            starts = new int[expected + 16];
            ends = new int[expected + 16];
        }

        void add(char c, int start, int end) {
            if (c == ' ' && endsWith(' ')) {
                return;
            }
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            text.append(c);
            starts[at] = start;
            ends[at] = end;
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
            int length = text.length();
            return new Passage(
                    source, text.toString(), new OffsetMap(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length)));
        }
    }
}
