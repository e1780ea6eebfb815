package org.techne.loader.source;

import java.io.IOException;

/** A document whose grammar breaks, so that it cannot be read further. */
public final class MalformedException extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;

    /** Where it breaks (0 where unknown), and what the parser says. */
    public MalformedException(int line, String message) {
        super(message);
        this.line = Math.max(0, line);
    }

    /** From 1; 0 where unknown. */
    public int line() {
        return line;
    }
}
