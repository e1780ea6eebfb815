package org.techne.loader.pipeline;

import java.util.Set;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.identity.Paper;
import org.techne.loader.store.KeptPaper;

/**
 * A paper, its facts, and the triples that say so.
 *
 * @param doubtful facts that are not sure enough for the graph: none of the triples says them
 * @param kept what is kept of it for later loads
 */
record PaperGraph(Paper paper, PaperFacts facts, PaperFacts doubtful, Set<Triple> triples, KeptPaper kept) {
    /** How many facts are doubtful. */
    int doubts() {
        return doubtful.names().size() + doubtful.results().size();
    }
}
