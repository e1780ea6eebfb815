package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockFactory;
import org.techne.loader.graph.Vocabulary;

/**
 * What the text index holds: names of entities ({@code label}: preferred and alternative ones), and titles and abstracts of papers
 * ({@code title}, {@code abstract}). The server's configuration in fuseki-config states the same fields.
 */
public final class TextFields {
    /** The field of entities' names, searched unless a query names another property. */
    public static final String LABEL = "label";

    /** The field of titles. */
    public static final String TITLE = "title";

    /** The field of abstracts. */
    public static final String ABSTRACT = "abstract";

    /** Four times Lucene's: fewer and larger pieces, so less merging; ten times is slower again. */
    private static final double MEGABYTES = 64;

    private TextFields() {}

    /** Which properties go into which field. */
    public static EntityDefinition definition() {
        EntityDefinition fields = new EntityDefinition("uri", LABEL);
        fields.setPrimaryPredicate(Vocabulary.SKOS_PREF_LABEL);
        fields.set(LABEL, Vocabulary.SKOS_ALT_LABEL);
        fields.set(TITLE, Vocabulary.DCTERMS_TITLE);
        fields.set(ABSTRACT, Vocabulary.DCTERMS_ABSTRACT);
        fields.setUidField("uid");
        fields.setLangField("lang");
        return fields;
    }

    /** Opens or begins the index in a folder. */
    static TextIndexLucene open(Path folder, LockFactory locks) throws IOException {
        TextIndexConfig config = new TextIndexConfig(definition());
        config.setValueStored(true);
        TextIndexLucene index = new TextIndexLucene(FSDirectory.open(folder, locks), config);
        index.getIndexWriter().getConfig().setRAMBufferSizeMB(MEGABYTES);
        return index;
    }
}
