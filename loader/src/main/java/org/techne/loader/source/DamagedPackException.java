package org.techne.loader.source;

import java.io.IOException;

/** Packed data that cannot be unpacked. */
public final class DamagedPackException extends IOException {
    private static final long serialVersionUID = 1;

    /** With what the unpacker says. */
    public DamagedPackException(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
