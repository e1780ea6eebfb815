package org.techne.server.graph;

import java.time.Instant;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The graph as it is served at one moment.
 *
 * @param dataset opened, with its text index
 * @param version name of the version
 * @param modified when the version was made
 */
public record Snapshot(DatasetGraph dataset, String version, Instant modified) {

    /** Reads in one transaction. */
    public <T> T read(Function<Facts, T> reading) {
        return dataset.calculateRead(() -> reading.apply(new Facts(dataset)));
    }
}
