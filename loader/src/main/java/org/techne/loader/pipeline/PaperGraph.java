package org.techne.loader.pipeline;

import java.util.Set;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.identity.Paper;

/**
 * A paper, its facts, and the triples that say so.
 *
 * @param doubtful facts that are not sure enough for the graph: none of the triples says them
 */
record PaperGraph(Paper paper, PaperFacts facts, PaperFacts doubtful, Set<Triple> triples) {
    /** How many facts are doubtful. */
    int doubts() {
        return doubtful.names().size() + doubtful.results().size();
    }
}
