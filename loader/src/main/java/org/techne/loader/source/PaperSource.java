package org.techne.loader.source;

import java.util.function.Consumer;
import org.techne.loader.problem.Problems;

/** Somewhere that paper records come from. */
@FunctionalInterface
public interface PaperSource {
    /**
     * Gives every record in turn, in one pass and in bounded memory. What is wrong with the input is gathered, not thrown; what the receiver throws
     * ends the reading and comes out.
     */
    void read(Consumer<PaperRecord> out, Problems problems);
}
