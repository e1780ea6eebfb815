package org.techne.loader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;

/** Compares the text index of a graph with the graph, text by text. */
public final class TextAgreement {
    private TextAgreement() {}

    /** Fails where a text is in one and not in the other. Inside a transaction. */
    public static void check(OpenGraph graph) {
        List<String> stated = graph.dataset()
                .getDefaultGraph()
                .find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> TextIndexing.entity(triple).isPresent())
                .mapWith(triple ->
                        triple.getSubject().getURI() + " " + triple.getObject().getLiteralLexicalForm())
                .toList();
        assertThat(indexed(graph)).isEqualTo(stated.stream().sorted().toList());
        assertThat(new TreeSet<>(stated)).hasSize(stated.size());
    }

    private static List<String> indexed(OpenGraph graph) {
        List<String> texts = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(
                FSDirectory.open(graph.version().resolve(OpenGraph.TEXT), NoLockFactory.INSTANCE))) {
            for (LeafReaderContext leaf : reader.leaves()) {
                texts.addAll(texts(leaf));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stream().sorted().toList();
    }

    private static List<String> texts(LeafReaderContext leaf) throws IOException {
        List<String> texts = new ArrayList<>();
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                texts.add(text(leaf.reader().storedFields().document(doc)));
            }
        }
        return texts;
    }

    private static String text(Document document) {
        return document.get("uri") + " "
                + List.of(TextFields.LABEL, TextFields.TITLE, TextFields.ABSTRACT).stream()
                        .flatMap(field -> Optional.ofNullable(document.get(field)).stream())
                        .findFirst()
                        .orElse("");
    }
}
