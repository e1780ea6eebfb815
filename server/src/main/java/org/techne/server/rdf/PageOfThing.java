package org.techne.server.rdf;

import org.apache.jena.graph.Node;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.Ask;

/** Writes the HTML of a document. */
@FunctionalInterface
public interface PageOfThing {
    /**
     * The whole page.
     *
     * @param page from 1, of what leads to the thing
     * @param pages how many there are
     */
    String html(Ask ask, Snapshot snapshot, Node thing, int page, int pages);
}
