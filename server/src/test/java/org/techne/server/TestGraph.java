package org.techne.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.assembler.TextAssembler;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Makes a folder with one complete version, as a load leaves it, from a file of triples. */
public final class TestGraph {
    private TestGraph() {}

    /** Starts a server on any free port, of a file of triples on the class path. */
    public static TechneServer served(Path data, String triples) throws IOException {
        return TechneServer.start(ServerOptions.of(0, loaded(data, triples)));
    }

    /** Starts a server of the usual graph and of more Turtle behind it. */
    public static TechneServer servedWith(Path data, CharSequence more) throws IOException {
        Path triples = Files.writeString(data.resolve("graph.ttl"), Files.readString(triples("/graph.ttl")) + more);
        return TechneServer.start(ServerOptions.of(0, load(data.resolve("data"), "000001", triples)));
    }

    /** Loads a file of triples on the class path into the first version. */
    static Path loaded(Path data, String triples) throws IOException {
        return load(data, "000001", triples(triples));
    }

    /** A file of triples on the class path. */
    public static Path triples(String name) {
        return Path.of(URI.create(String.valueOf(Objects.requireNonNull(TestGraph.class.getResource(name), name))));
    }

    /** Loads triples from a file into a new version. */
    public static Path load(Path data, String version, Path triples) throws IOException {
        JenaSystem.init();
        TextAssembler.init();
        Path folder = Files.createDirectories(data.resolve(version));
        Files.createDirectories(folder.resolve("tdb2"));
        Files.createDirectories(folder.resolve("lucene"));
        Model configuration = configuration(folder);
        var text = configuration
                .listSubjectsWithProperty(ResourceFactory.createProperty("http://jena.apache.org/text#", "dataset"))
                .next();
        Dataset dataset =
                (Dataset) org.apache.jena.assembler.Assembler.general().open(text);
        dataset.executeWrite(() -> RDFDataMgr.read(dataset, triples.toUri().toString()));
        close(dataset.asDatasetGraph());
        Files.writeString(folder.resolve("complete"), "yes\n");
        return data;
    }

    private static void close(DatasetGraph graph) {
        DatasetGraphText text = (DatasetGraphText) graph;
        text.getTextIndex().close();
        TDBInternal.expel(text.getWrapped(), true);
    }

    private static Model configuration(Path folder) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = TestGraph.class.getResourceAsStream("/fuseki-config/techne.ttl")) {
            RDFDataMgr.read(model, in, "http://localhost/techne", Lang.TURTLE);
        }
        put(
                model,
                ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#", "location"),
                folder.resolve("tdb2"));
        put(
                model,
                ResourceFactory.createProperty("http://jena.apache.org/text#", "directory"),
                folder.resolve("lucene"));
        return model;
    }

    private static void put(Model model, Property property, Path folder) {
        model.listSubjectsWithProperty(property).toList().forEach(subject -> {
            subject.removeAll(property);
            subject.addLiteral(property, folder.toAbsolutePath().toString());
        });
    }
}
