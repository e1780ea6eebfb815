package org.techne.loader.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** White space as formats leave it and as records want it. */
public final class Whitespace {
    private static final Pattern RUN = Pattern.compile("[\\s\\u00a0\\u2028\\u2029\\ufeff\\p{Cntrl}]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u0085|\\u2028");
    private static final Pattern FOLD = Pattern.compile("[ \\t]*\\n(?![ \\t\\n])");
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*\\n\\s+");

    private Whitespace() {}

    /** The text with every run of white space and control characters made one blank, trimmed. */
    public static String oneLine(String text) {
        return RUN.matcher(text).replaceAll(" ").strip();
    }

    /** The text in one line, where there is any. */
    public static Optional<String> present(String text) {
        String clean = oneLine(text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    /** Undoes arXiv's folding: a line break becomes a blank, unless the next line is indented or empty and so begins a paragraph. */
    public static String unfold(String text) {
        String trimmed = LINE_END.matcher(text).replaceAll("\n").strip();
        String joined = FOLD.matcher(trimmed).replaceAll(" ");
        return PARAGRAPH.matcher(joined).replaceAll("\n");
    }
}
