package org.techne.loader.source;

import java.io.IOException;
import java.util.function.Consumer;
import org.techne.loader.problem.Problems;

/** Reads documents of one format. */
public interface SourceReader {
    /** Short name with hyphens, as {@code arxiv-atom}; part of provenance, so never changed. */
    String name();

    /**
     * Gives every record of a document in turn, in bounded memory. Broken records are told to the sink, and the rest is read.
     *
     * @throws IOException where the rest of the document cannot be read; the sink knows how far it was read
     */
    void readTo(RecordSink sink, SourceInput in) throws IOException;

    /** Gives every record of a document in turn. What is wrong with the document becomes problems; nothing is thrown but what the receiver throws. */
    default void read(SourceInput in, Consumer<PaperRecord> out, Problems problems) {
        RecordSink sink = new RecordSink(in.name(), name(), out, problems);
        try {
            readTo(sink, in);
        } catch (IOException e) {
            sink.breaksOff(e);
        }
    }
}
