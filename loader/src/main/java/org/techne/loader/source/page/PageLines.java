package org.techne.loader.source.page;

import java.io.IOException;
import org.techne.loader.source.LineReader;
import org.techne.loader.source.Whitespace;

/** The lines of a page that say something: trimmed, without blank ones and without the site's furniture. */
final class PageLines {
    private final LineReader lines;
    private boolean afterFurniture;
    private String line = "";

    PageLines(LineReader lines) {
        this.lines = lines;
    }

    boolean next() throws IOException {
        while (lines.next()) {
            String trimmed = Whitespace.oneLine(lines.line());
            if (Furniture.is(trimmed)) {
                afterFurniture = true;
            } else if (!trimmed.isEmpty()) {
                line = afterFurniture ? Furniture.unglue(trimmed) : trimmed;
                afterFurniture = false;
                return true;
            }
        }
        return false;
    }

    String line() {
        return line;
    }

    int number() {
        return lines.number();
    }
}
