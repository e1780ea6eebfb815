package org.techne.loader.source;

import java.util.Optional;

/** One format: its name, and the reader for a document whose beginning shows that it is in this format. */
public interface SourceFormat {
    /** Short name with hyphens, as {@code arxiv-atom}; part of provenance, so never changed. */
    String name();

    /** The reader, where the beginning of a document is in this format. */
    Optional<SourceReader> recognise(Head head);
}
