package org.techne.loader.pipeline;

import org.techne.loader.extract.PaperFacts;
import org.techne.loader.identity.Paper;

/** Takes the facts that are not sure enough for the graph, for a person to look at. Called by one thread, in the order of the papers. */
@FunctionalInterface
public interface Review {
    /** Lets them go. */
    Review NONE = (paper, doubtful) -> {};

    /** Takes the doubtful facts of one paper; there is at least one. */
    void accept(Paper paper, PaperFacts doubtful);
}
