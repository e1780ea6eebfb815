package org.techne.loader.source;

import java.util.Optional;

/** White space as formats leave it and as records want it. */
public final class Whitespace {
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';

    private Whitespace() {}

    /** The text with every run of white space and control characters made one blank, trimmed. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else {
                if (blank) {
                    line.append(' ');
                }
                blank = false;
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    /** White space of ASCII, control characters, and the blanks that formats hide: no-break space, line ends, byte order mark. */
    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u007f' || c == '\u00a0' || c == LINE_SEPARATOR || c == '\u2029' || c == '\ufeff';
    }

    /** The text in one line, where there is any. */
    public static Optional<String> present(String text) {
        String clean = oneLine(text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    /** Undoes arXiv's folding: a line break becomes a blank, unless the next line is indented or empty and so begins a paragraph. */
    public static String unfold(String text) {
        StringBuilder unfolded = new StringBuilder();
        boolean paragraph = false;
        String lines = text.strip().replace(NEXT_LINE, '\n').replace(LINE_SEPARATOR, '\n');
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            String bare = line.strip();
            if (bare.isEmpty()) {
                paragraph = true;
            } else {
                boolean indented = Character.isWhitespace(line.charAt(0));
                unfolded.append(unfolded.isEmpty() ? "" : paragraph || indented ? "\n" : " ")
                        .append(bare);
                paragraph = false;
            }
        }
        return unfolded.toString();
    }
}
