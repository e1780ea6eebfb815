package org.techne.loader.source;

import java.util.function.Consumer;
import org.techne.loader.problem.Problems;

/** Reads documents of one format. */
@FunctionalInterface
public interface SourceReader {
    /** Gives every record of a document in turn, in bounded memory. Broken records become problems, and the rest is read. */
    void read(SourceInput in, Consumer<PaperRecord> out, Problems problems);
}
