package org.techne.loader.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.techne.loader.graph.Saying;
import org.techne.loader.source.json.RecordJson;

/**
 * The papers of a graph with the records that they were made of: found by slug, by what their records have in common with others, and by what they say of
 * shared things. A Lucene index of one document a paper, read as it was when opened.
 */
public final class PaperStore implements AutoCloseable {
    static final String SLUG = "slug";
    static final String KEY = "key";
    static final String FINGERPRINT = "fingerprint";
    static final String SAYS = "says";
    static final String NAME = "name";
    static final String RECORDS = "records";

    /** In characters; Lucene refuses terms of more than 32,766 bytes. */
    private static final int LONGEST_TERM = 10_000;

    private final DirectoryReader reader;

    PaperStore(DirectoryReader reader) {
        this.reader = reader;
    }

    /** Opens the store in a folder to be read. */
    static PaperStore open(Path folder) throws IOException {
        return new PaperStore(DirectoryReader.open(FSDirectory.open(folder, NoLockFactory.INSTANCE)));
    }

    /** A term as it is kept: only hostile input has longer ones. */
    static String cut(String term) {
        return term.length() <= LONGEST_TERM ? term : term.substring(0, LONGEST_TERM);
    }

    /** How many papers there are. */
    public long size() {
        return reader.numDocs();
    }

    /** Whether a record that says the same, and of the same document, is held. */
    public boolean holds(String fingerprint) {
        return exists(new Term(FINGERPRINT, fingerprint));
    }

    /** The paper with a slug. */
    public Optional<HeldPaper> paper(String slug) {
        List<HeldPaper> found = withTerms(SLUG, Set.of(slug));
        return found.stream().findFirst();
    }

    /** The papers that have one of these keys. */
    public List<HeldPaper> withKeys(Collection<String> keys) {
        return withTerms(KEY, keys);
    }

    /** All that papers say of a thing. */
    public Set<Saying> sayingsOf(Node thing) {
        Set<Saying> said = new TreeSet<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                sayingsOf(leaf.reader(), Saying.beginningOf(thing), said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    /** Gives every paper in turn. */
    public void forEach(Consumer<HeldPaper> out) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                forEach(leaf.reader(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEach(LeafReader leaf, Consumer<HeldPaper> out) throws IOException {
        Bits live = leaf.getLiveDocs();
        StoredFields fields = leaf.storedFields();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                out.accept(paper(fields.document(doc)));
            }
        }
    }

    private static void sayingsOf(LeafReader leaf, String beginning, Set<Saying> said) throws IOException {
        Terms terms = leaf.terms(SAYS);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        BytesRef prefix = new BytesRef(beginning);
        boolean any = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (any && StringHelper.startsWith(each.term(), prefix)) {
            if (isLive(each.postings(null, PostingsEnum.NONE), leaf.getLiveDocs())) {
                said.add(Saying.ofTerm(each.term().utf8ToString()));
            }
            any = each.next() != null;
        }
    }

    private static boolean isLive(PostingsEnum docs, @Nullable Bits live) throws IOException {
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }

    private boolean exists(Term term) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
                if (docs != null && isLive(docs, leaf.reader().getLiveDocs())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<HeldPaper> withTerms(String field, Collection<String> values) {
        try {
            Set<Integer> docs = new TreeSet<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                for (String value : values) {
                    gather(leaf, new Term(field, cut(value)), docs);
                }
            }
            List<HeldPaper> found = new ArrayList<>();
            StoredFields fields = reader.storedFields();
            for (int doc : docs) {
                found.add(paper(fields.document(doc)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(LeafReaderContext leaf, Term term, Set<Integer> docs) throws IOException {
        PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        if (found != null) {
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (live == null || live.get(doc)) {
                    docs.add(leaf.docBase + doc);
                }
            }
        }
    }

    private static HeldPaper paper(Document document) {
        BytesRef json = document.getBinaryValue(RECORDS);
        byte[] bytes = Arrays.copyOfRange(json.bytes, json.offset, json.offset + json.length);
        return new HeldPaper(document.get(SLUG), RecordJson.read(bytes), Set.of(document.getValues(NAME)));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
