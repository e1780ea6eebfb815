package org.techne.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.techne.server.dump.Dumps;
import org.techne.server.graph.CurrentVersion;
import org.techne.server.graph.GraphWatch;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.ServedGraph;
import org.techne.server.graph.Snapshot;
import org.techne.server.mcp.ToolServers;

/** The server: SPARQL, pages and the query API over one graph. Serves a later load as soon as it is complete. */
public final class TechneServer implements AutoCloseable {
    private static final String SPARQL = Faces.SPARQL;

    private final ServerOptions options;
    private final Graphs graphs = new Graphs();
    private final Dumps dumps;
    private final FusekiServer fuseki;
    private final Warmup warmup;
    private final GraphWatch watch;
    private volatile boolean warms;

    private TechneServer(ServerOptions options, ServedGraph served) {
        this.options = options;
        this.watch = new GraphWatch(options.data(), graphs, options.queryTime());
        this.dumps = new Dumps(graphs, options.data());
        Faces faces = new Faces(options, graphs);
        this.fuseki = fuseki(options, served, faces, dumps);
        this.warmup = faces.warmup();
        watch.serve(served, snapshot(served));
    }

    /**
     * Starts a server.
     *
     * @throws IOException where there is no graph, or the port is taken
     */
    public static TechneServer start(ServerOptions options) throws IOException {
        JenaSystem.init();
        Path version = CurrentVersion.in(options.data())
                .orElseThrow(() ->
                        new IOException("E601 no graph in " + options.data() + "; make one with: techne load FILES"));
        TechneServer server = new TechneServer(options, ServedGraph.of(version));
        server.open();
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** The address of the home page, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /** Makes the pages that most people open before they do, now and whenever another version is served; returns at once. */
    public void warm() {
        warms = true;
        watch.then(this::makePages);
    }

    private void makePages() {
        warmup.run(List.of(address(), "http://localhost:" + port()));
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() throws IOException {
        watch.stop();
        dumps.close();
        fuseki.stop();
        watch.close();
    }

    private void open() throws IOException {
        try {
            fuseki.start();
        } catch (RuntimeException failed) {
            watch.close();
            throw new IOException(
                    "E602 cannot listen on port " + options.port() + ": is another server there? Try --port", failed);
        }
        watch.follow(this::opened);
    }

    private static FusekiServer fuseki(ServerOptions options, ServedGraph served, Faces faces, Dumps dumps) {
        FusekiServer server = FusekiServer.create()
                .port(options.port())
                .loopback(!options.publicly())
                .enableCors(false)
                .addFilter("/*", faces.door(dumps))
                .addFilter(SPARQL + "/*", faces.sparqlGate())
                .addFilter(ToolServers.PATH + "/*", faces.toolGate())
                .addServlet(ToolServers.PATH, faces.tools())
                .parseConfig(served.configuration(options.queryTime()))
                .build();
        JettySettings.set(server.getJettyServer());
        return server;
    }

    private Snapshot opened(ServedGraph next) {
        FusekiServer other =
                FusekiServer.create().port(0).parseConfig(next.configuration()).build();
        DataAccessPoint point = other.getDataAccessPointRegistry().get(SPARQL);
        point.getDataService().goActive();
        fuseki.getDataAccessPointRegistry().put(SPARQL, point);
        if (warms) {
            watch.then(this::makePages);
        }
        return snapshot(next);
    }

    private Snapshot snapshot(ServedGraph served) {
        DatasetGraph dataset =
                fuseki.getDataAccessPointRegistry().get(SPARQL).getDataService().getDataset();
        return new Snapshot(dataset, served.version(), served.modified());
    }
}
