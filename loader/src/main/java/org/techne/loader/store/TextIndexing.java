package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.NativeFSLockFactory;
import org.techne.loader.store.bulk.SideThread;

/** Fills a text index on a thread of its own while the database is loaded; twice as fast as one after the other. */
final class TextIndexing implements AutoCloseable {
    private static final EntityDefinition FIELDS = TextFields.definition();

    private final TextIndex index;
    private final SideThread<Entity> work;

    TextIndexing(Path folder) throws IOException {
        index = TextFields.open(folder, NativeFSLockFactory.INSTANCE);
        work = new SideThread<>("text-index", new SideThread.Work<>() {
            @Override
            public void take(Entity entity) {
                index.addEntity(entity);
            }

            @Override
            public void end() {
                index.commit();
            }
        });
    }

    /** Takes a triple; indexes it where its property is one of the fields. */
    void accept(Triple triple) {
        entity(triple).ifPresent(work::accept);
    }

    /** What the index holds of a triple; nothing where its property is none of the fields. */
    static Optional<Entity> entity(Triple triple) {
        if (FIELDS.getField(triple.getPredicate()) == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(TextQueryFuncs.entityFromQuad(
                FIELDS,
                Quad.defaultGraphNodeGenerated,
                triple.getSubject(),
                triple.getPredicate(),
                triple.getObject()));
    }

    /** Waits until everything is indexed and committed. */
    void finish() {
        work.finish();
    }

    @Override
    public void close() {
        work.close();
        index.close();
    }
}
