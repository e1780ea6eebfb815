package org.techne.loader.store;

import java.io.IOException;
import org.apache.jena.graph.Triple;

/** Where a load puts its triples. Used by one thread. Nothing is to be seen of it by others before it is finished. */
public interface TripleSink extends AutoCloseable {
    /** Takes a triple. */
    void accept(Triple triple);

    /** Takes what is to be kept of a paper for later loads; a sink that nobody updates leaves it. */
    default void keep(KeptPaper paper) {}

    /** Makes everything taken visible and lasting, all at once. */
    void finish() throws IOException;

    /** Gives back what is held; without {@link #finish} before, what was taken is thrown away. */
    @Override
    void close() throws IOException;
}
