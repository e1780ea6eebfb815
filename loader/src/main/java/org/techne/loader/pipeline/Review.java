package org.techne.loader.pipeline;

import org.techne.loader.extract.PaperFacts;
import org.techne.loader.identity.Paper;
import org.techne.loader.link.Link;

/** Takes the facts that are not sure enough for the graph, for a person to look at. Called by one thread, in the order of the papers. */
public interface Review {
    /** Lets them go. */
    Review NONE = new Review() {};

    /** Takes the doubtful facts of one paper; there is at least one. */
    default void accept(Paper paper, PaperFacts doubtful) {}

    /**
     * Takes a doubtful link.
     *
     * @param paper slug of the paper
     */
    default void accept(String paper, Link doubtful) {}
}
