package org.techne.loader.source.harvest;

import java.io.IOException;

/** A harvest that cannot go on; what has been fetched stays, and the next run goes on from there. */
public final class HarvestException extends IOException {
    private static final long serialVersionUID = 1;

    /** With what the service or the network said. */
    public HarvestException(String message) {
        super(message);
    }
}
