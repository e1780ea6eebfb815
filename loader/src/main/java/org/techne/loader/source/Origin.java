package org.techne.loader.source;

import java.time.Instant;

/**
 * Where a record was read.
 *
 * @param document path or address of the document, as the user named it
 * @param format name of the format, as {@code arxiv-atom}
 * @param line where the record begins in the unpacked document, from 1; 0 where none is known
 * @param loaded when the load began that read it; the epoch where that does not matter
 */
public record Origin(String document, String format, int line, Instant loaded) {
    /** Refuses a place that is none. */
    public Origin {
        if (document.isBlank()) {
            throw new IllegalArgumentException("the document has no name; give its path or address");
        }
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative; give 0 where none is known");
        }
    }

    /** A place that is read now, in a load that has not said when it began. */
    public Origin(String document, String format, int line) {
        this(document, format, line, Instant.EPOCH);
    }

    /** The same place as that load read it. */
    public Origin at(Instant load) {
        return new Origin(document, format, line, load);
    }

    @Override
    public String toString() {
        return document + (line == 0 ? "" : ":" + line);
    }
}
