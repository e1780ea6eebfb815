package org.techne.loader.text;

import org.techne.loader.text.OffsetMap.Builder;

/** "*Mixture of Spans*", "**2x**": stars around words are left out; "A*" and "3 * 4" keep theirs. */
final class MarkdownEmphasis {
    private static final int LONGEST = 80;

    private MarkdownEmphasis() {}

    /** Writes what a star stands for and returns where to go on. */
    static int read(String source, int at, Builder out) {
        int end = at;
        while (end < source.length() && source.charAt(end) == '*') {
            end++;
        }
        boolean mark = end - at <= 2
                && (opens(source, at, end) && hasFellow(source, end, 1)
                        || closes(source, at, end) && hasFellow(source, at - 1, -1));
        if (!mark) {
            for (int i = at; i < end; i++) {
                out.add('*', i, i + 1);
            }
        }
        return end;
    }

    private static boolean opens(String source, int at, int end) {
        boolean before = at == 0 || " \n(\"".indexOf(source.charAt(at - 1)) >= 0;
        return before && end < source.length() && isWord(source.charAt(end));
    }

    private static boolean closes(String source, int at, int end) {
        boolean behind = end == source.length() || !isWord(source.charAt(end));
        return behind && at > 0 && (isWord(source.charAt(at - 1)) || ".!?)%".indexOf(source.charAt(at - 1)) >= 0);
    }

    /** Whether the other end of the emphasis stands in the given direction, on this side of any third star. */
    private static boolean hasFellow(String source, int from, int step) {
        for (int i = from, n = 0; i >= 0 && i < source.length() && n < LONGEST; i += step, n++) {
            if (source.charAt(i) == '*') {
                int first = i;
                int end = i + 1;
                while (first > 0 && source.charAt(first - 1) == '*') {
                    first--;
                }
                while (end < source.length() && source.charAt(end) == '*') {
                    end++;
                }
                return step > 0 ? closes(source, first, end) : opens(source, first, end);
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
