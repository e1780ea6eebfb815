package org.techne.loader.pipeline;

import java.util.function.Consumer;
import org.techne.loader.graph.IdentifiedPaper;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperSource;

/** Lets the records of one paper meet. */
@FunctionalInterface
public interface RecordMerge {
    /** Reads a source to its end and gives every paper once, in the order in which the source first names them. */
    void merge(PaperSource source, Problems problems, Consumer<IdentifiedPaper> papers);
}
