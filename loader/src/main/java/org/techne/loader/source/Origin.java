package org.techne.loader.source;

/**
 * Where a record was read.
 *
 * @param document path or address of the document, as the user named it
 * @param format name of the format, as {@code arxiv-atom}
 * @param line where the record begins in the unpacked document, from 1; 0 where none is known
 */
public record Origin(String document, String format, int line) {
    /** Refuses a place that is none. */
    public Origin {
        if (document.isBlank()) {
            throw new IllegalArgumentException("the document has no name; give its path or address");
        }
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative; give 0 where none is known");
        }
    }

    @Override
    public String toString() {
        return document + (line == 0 ? "" : ":" + line);
    }
}
