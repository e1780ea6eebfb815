package org.techne.loader.source;

/** A format that is known by the beginning of its documents, not by their names. */
public interface SourceFormat extends SourceReader {
    /** Whether a document that begins so is in this format. */
    boolean recognises(Head head);
}
