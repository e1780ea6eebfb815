package org.techne.loader.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The descriptions of things that several papers may name: persons, sources, rules, entities, metrics and units. Each is a function of the thing, the lexicon and
 * the set of all that papers say of it.
 */
public final class Descriptions {
    private final IriMint mint;
    private final LexiconTriples lexicon;

    /**
     * Descriptions below a base.
     *
     * @param lexicon the lexicon's graph, below the default base
     */
    public Descriptions(IriMint mint, Graph lexicon) {
        this.mint = mint;
        this.lexicon = new LexiconTriples(lexicon, mint);
    }

    /**
     * All that the graph says of one thing.
     *
     * @param said everything that papers say of it
     * @return nothing where neither the lexicon nor a paper describes it
     */
    public Set<Triple> of(Node thing, Set<Saying> said) {
        Set<Triple> triples = new LinkedHashSet<>();
        if (lexicon.has(thing)) {
            lexicon.copy(thing, triples::add);
        } else if (isOf(thing, "rule/")) {
            rule(
                    new Subject(thing, triples::add),
                    thing.getURI().substring(mint.base().length() + "rule/".length()));
        } else if (said.stream().anyMatch(saying -> saying.role() == Saying.Role.NAME)) {
            ofSayings(thing, said, triples::add);
        }
        return triples;
    }

    private void ofSayings(Node thing, Set<Saying> said, Consumer<Triple> out) {
        Subject subject = new Subject(thing, out);
        if (isOf(thing, "person/")) {
            person(subject);
            said.forEach(saying -> named(subject, saying.value()));
        } else if (isOf(thing, "source/")) {
            source(subject, said);
        } else {
            MinedNames.describe(mint, thing, said, out);
        }
    }

    private static void source(Subject subject, Set<Saying> said) {
        for (Saying saying : said) {
            switch (saying.role()) {
                case NAME -> source(subject, saying.value());
                case FORMAT -> inFormat(subject, saying.value());
                case DIRECTION, INTRODUCED, SEEMS_INTRODUCED, MENTIONED ->
                    throw new IllegalArgumentException("nobody says this of a source: " + saying);
            }
        }
    }

    private boolean isOf(Node thing, String path) {
        return thing.getURI().startsWith(mint.base() + path);
    }

    static void person(Subject person) {
        person.is(Vocabulary.FOAF_PERSON);
    }

    static void named(Subject person, String name) {
        person.says(Vocabulary.FOAF_NAME, Literals.string(name));
    }

    /** The file name; the folders that it lay in are nobody's business. */
    static void source(Subject source, String fileName) {
        source.is(Tn.SOURCE_DOCUMENT).says(Vocabulary.DCTERMS_TITLE, Literals.string(fileName));
    }

    static void inFormat(Subject source, String format) {
        source.says(Vocabulary.SCHEMA_ENCODING_FORMAT, Literals.string(format));
    }

    static void rule(Subject rule, String name) {
        rule.is(Tn.RULE).says(Vocabulary.RDFS_LABEL, Literals.string(name.replace('-', ' ')));
    }
}
