package org.techne.loader.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The lexicon's Turtle: the built-in files and those of whoever runs the loader. */
public final class LexiconFiles {
    private static final String FOLDER = "ontology/lexicon/";

    private LexiconFiles() {}

    /** The graph of the built-in lexicon and of further files, which may add to it. */
    public static Graph load(List<Path> more) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : builtIn()) {
            try (InputStream in = open(FOLDER + file)) {
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        more.forEach(path -> RDFParser.source(path).parse(graph));
        return graph;
    }

    private static List<String> builtIn() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(FOLDER + "index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = LexiconFiles.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(
                    "the lexicon's " + resource + " is not on the class path; build techne-ontology");
        }
        return in;
    }
}
