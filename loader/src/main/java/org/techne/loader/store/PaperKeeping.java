package org.techne.loader.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NativeFSLockFactory;
import org.techne.loader.store.bulk.SideThread;

/** Writes a {@link PaperStore}. Nothing is to be seen of it by others before it is committed. */
final class PaperKeeping implements AutoCloseable {
    private static final double BUFFER_MB = 48;

    private final IndexWriter writer;

    /** Begins a store in a folder, or goes on with the one that is there. */
    PaperKeeping(Path folder) throws IOException {
        writer = new IndexWriter(
                FSDirectory.open(folder, NativeFSLockFactory.INSTANCE),
                new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setUseCompoundFile(false));
    }

    /** A thread that adds papers which are not there, and commits after the last. */
    SideThread<KeptPaper> onItsThread() {
        return new SideThread<>("paper-store", new SideThread.Work<>() {
            @Override
            public void take(KeptPaper paper) {
                add(paper);
            }

            @Override
            public void end() {
                commit();
            }
        });
    }

    private void add(KeptPaper paper) {
        try {
            writer.addDocument(document(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a paper in the place of the one with its slug. */
    void replace(KeptPaper paper) throws IOException {
        writer.updateDocument(new Term(PaperStore.SLUG, paper.slug()), document(paper));
    }

    void remove(String slug) throws IOException {
        writer.deleteDocuments(new Term(PaperStore.SLUG, slug));
    }

    /** The store as it is now, committed or not. */
    PaperStore now() throws IOException {
        return new PaperStore(DirectoryReader.open(writer));
    }

    void commit() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(KeptPaper paper) {
        Document document = new Document();
        document.add(new StringField(PaperStore.SLUG, paper.slug(), Field.Store.YES));
        add(document, PaperStore.KEY, paper.keys());
        add(document, PaperStore.FINGERPRINT, paper.fingerprints());
        add(document, PaperStore.SAYS, paper.sayings());
        paper.names().forEach(name -> document.add(new StoredField(PaperStore.NAME, name)));
        document.add(new StoredField(PaperStore.RECORDS, paper.records()));
        return document;
    }

    private static void add(Document document, String field, Collection<String> terms) {
        terms.forEach(term -> document.add(new StringField(field, PaperStore.cut(term), Field.Store.NO)));
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
    }
}
