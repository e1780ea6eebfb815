package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.techne.loader.graph.Tn;
import org.techne.loader.graph.Vocabulary;

/** Triples of any number of papers; as a program, a load to be killed. */
final class NumberedPapers {
    static final int MANY = 20_000;
    private static final int TRIPLES_EACH = 3;

    private NumberedPapers() {}

    public static void main(String[] args) throws IOException {
        load(new GraphFolder(Path.of(args[0])), MANY);
    }

    static void load(GraphFolder folder, int papers) throws IOException {
        try (GraphBuild build = folder.begin()) {
            write(build, papers);
            build.finish();
        }
    }

    static void write(TripleSink sink, int papers) {
        for (int i = 0; i < papers; i++) {
            Node paper = NodeFactory.createURI(iri(i));
            sink.accept(Triple.create(paper, Vocabulary.RDF_TYPE, Tn.PAPER));
            sink.accept(Triple.create(paper, Vocabulary.DCTERMS_TITLE, text("Paper seventeen " + i)));
            sink.accept(Triple.create(paper, Vocabulary.DCTERMS_ABSTRACT, text("On lattices, by " + i)));
        }
    }

    static long triples(int papers) {
        return (long) papers * TRIPLES_EACH;
    }

    static String iri(int number) {
        return "https://w3id.org/techne/paper/title-" + number;
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
