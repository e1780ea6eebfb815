package org.techne.server.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The version of the graph that is served, with the configuration that says how. */
public final class ServedGraph implements AutoCloseable {
    private static final String CONFIGURATION = "/fuseki-config/techne.ttl";
    private static final String TDB2 = "http://jena.apache.org/2016/tdb#";
    private static final String TEXT = "http://jena.apache.org/text#";

    private static final Duration TO_FIRST_ROW = Duration.ofSeconds(10);

    private final VersionView view;
    private final Model configuration;
    private final String version;
    private final Instant modified;

    private ServedGraph(VersionView view, String version, Instant modified) throws IOException {
        this.view = view;
        this.configuration = configuration(view);
        this.version = version;
        this.modified = modified;
    }

    /** Makes a complete version ready to be opened. */
    public static ServedGraph of(Path version) throws IOException {
        Path real = version.toRealPath();
        Instant modified = Files.getLastModifiedTime(real).toInstant();
        return new ServedGraph(VersionView.of(real), String.valueOf(real.getFileName()), modified);
    }

    /** Fuseki's configuration with the folders of this version in it. */
    public Model configuration() {
        return configuration;
    }

    /**
     * The same with another limit.
     *
     * @param queryTime how long a query may take; to its first row at most ten seconds
     */
    public Model configuration(Duration queryTime) {
        Model limited = ModelFactory.createDefaultModel().add(configuration);
        Property value = limited.createProperty("http://jena.hpl.hp.com/2005/11/Assembler#cxtValue");
        Property name = limited.createProperty("http://jena.hpl.hp.com/2005/11/Assembler#cxtName");
        limited.listSubjectsWithProperty(name, "arq:queryTimeout").toList().forEach(setting -> {
            long most = queryTime.toMillis();
            setting.removeAll(value).addLiteral(value, Math.min(most, TO_FIRST_ROW.toMillis()) + "," + most);
        });
        return limited;
    }

    /** Opens the graph without a server. */
    public Snapshot open() {
        Resource graph = configuration
                .listResourcesWithProperty(configuration.createProperty(TEXT, "dataset"))
                .next();
        Dataset dataset = (Dataset) Assembler.general().open(graph);
        return new Snapshot(dataset.asDatasetGraph(), version, modified);
    }

    /** The name of the version. */
    public String version() {
        return version;
    }

    /** When the version was made. */
    public Instant modified() {
        return modified;
    }

    /** Gives the folders back; the dataset must not be in use. */
    public void close(DatasetGraph dataset) throws IOException {
        if (dataset instanceof DatasetGraphText text) {
            text.getTextIndex().close();
            TDBInternal.expel(text.getWrapped(), true);
        }
        close();
    }

    @Override
    public void close() throws IOException {
        view.close();
    }

    private static Model configuration(VersionView view) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = ServedGraph.class.getResourceAsStream(CONFIGURATION)) {
            if (in == null) {
                throw new IOException(CONFIGURATION + " is not on the class path; build the module again");
            }
            RDFDataMgr.read(model, in, "https://w3id.org/techne/fuseki-config", Lang.TURTLE);
        }
        put(model, model.createProperty(TDB2, "location"), view.database());
        put(model, model.createProperty(TEXT, "directory"), view.words());
        return model;
    }

    private static void put(Model model, Property property, Path folder) {
        model.listSubjectsWithProperty(property).toList().forEach(subject -> {
            subject.removeAll(property);
            subject.addLiteral(property, folder.toAbsolutePath().toString());
        });
    }
}
