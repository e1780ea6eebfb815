package org.techne.loader.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** White space as formats leave it and as records want it. */
public final class Whitespace {
    private static final Pattern RUN = Pattern.compile("[\\s\\u00a0\\u2028\\u2029\\ufeff\\p{Cntrl}]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u0085|\\u2028");

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
        StringBuilder unfolded = new StringBuilder();
        boolean paragraph = false;
        for (String line : LINE_END.matcher(text.strip()).replaceAll("\n").split("\n")) {
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
