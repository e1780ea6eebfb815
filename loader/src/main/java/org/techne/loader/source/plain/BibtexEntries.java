package org.techne.loader.source.plain;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.source.LineReader;

/** Finds the entries of a BibTeX document by their braces. What stands between them is a comment. */
final class BibtexEntries {
    private static final Pattern BEGIN = Pattern.compile("\\s*@([A-Za-z]+)\\s*\\{(.*)", Pattern.DOTALL);
    private static final int LONGEST = 1 << 20;

    private final LineReader lines;
    private final StringBuilder text = new StringBuilder();
    private String type = "";
    private int line;
    private int depth;

    BibtexEntries(LineReader lines) {
        this.lines = lines;
    }

    /** Goes to the next entry; false at the end. */
    boolean next() throws IOException {
        while (lines.next()) {
            Matcher begin = BEGIN.matcher(lines.line());
            if (begin.matches()) {
                type = begin.group(1).toLowerCase(Locale.ROOT);
                line = lines.number();
                depth = 1;
                text.setLength(0);
                take(begin.group(2));
                readOn();
                return true;
            }
        }
        return false;
    }

    /** Its kind in lower case: article, string, comment. */
    String type() {
        return type;
    }

    /** What stands between its outer braces. */
    String text() {
        return text.toString();
    }

    int line() {
        return line;
    }

    /** Whether its braces close. */
    boolean isWhole() {
        return depth == 0;
    }

    private void readOn() throws IOException {
        while (depth > 0 && text.length() < LONGEST && lines.next()) {
            if (BEGIN.matcher(lines.line()).matches() && lines.line().startsWith("@")) {
                lines.pushBack();
                return;
            }
            text.append('\n');
            take(lines.line());
        }
    }

    private void take(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return;
            }
            text.append(c);
        }
    }
}
