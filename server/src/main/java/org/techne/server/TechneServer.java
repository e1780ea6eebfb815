package org.techne.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techne.server.dump.Dumps;
import org.techne.server.graph.CurrentVersion;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.ServedGraph;
import org.techne.server.graph.Snapshot;
import org.techne.server.mcp.ToolServers;

/** The server: SPARQL, pages and the query API over one graph. Serves a later load as soon as it is complete. */
public final class TechneServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TechneServer.class);
    private static final String SPARQL = Faces.SPARQL;
    /** What a request may take beside its query, before the graph that it began with is closed. */
    private static final Duration TO_FINISH = Duration.ofSeconds(30);

    private static final int LOOK_SECONDS = 2;

    private final ServerOptions options;
    private final Graphs graphs = new Graphs();
    private final Dumps dumps;
    private final FusekiServer fuseki;
    private final Warmup warmup;
    private volatile boolean warms;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("graph-watch").unstarted(task));
    private ServedGraph served;

    private TechneServer(ServerOptions options, ServedGraph served) {
        this.options = options;
        this.served = served;
        this.dumps = new Dumps(graphs, options.data());
        Faces faces = new Faces(options, graphs);
        this.fuseki = fuseki(options, served, faces, dumps);
        this.warmup = faces.warmup();
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
        watch.execute(this::makePages);
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
        watch.shutdownNow();
        watch.close();
        dumps.close();
        DatasetGraph dataset = graphs.now().dataset();
        fuseki.stop();
        served.close(dataset);
    }

    private void open() throws IOException {
        graphs.put(snapshot(fuseki.getDataAccessPointRegistry(), served));
        try {
            fuseki.start();
        } catch (RuntimeException failed) {
            served.close(graphs.now().dataset());
            throw new IOException(
                    "E602 cannot listen on port " + options.port() + ": is another server there? Try --port", failed);
        }
        var unused = watch.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
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

    private static Snapshot snapshot(DataAccessPointRegistry registry, ServedGraph served) {
        DatasetGraph dataset = registry.get(SPARQL).getDataService().getDataset();
        return new Snapshot(dataset, served.version(), served.modified());
    }

    private void look() {
        try {
            Path version = CurrentVersion.in(options.data()).orElse(null);
            if (version != null
                    && !String.valueOf(version.toRealPath().getFileName()).equals(served.version())) {
                swap(ServedGraph.of(version));
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn(
                    "E603 the graph in {} cannot be opened; the last one stays: {}", options.data(), failed.toString());
        }
    }

    private void swap(ServedGraph next) throws IOException {
        FusekiServer opened =
                FusekiServer.create().port(0).parseConfig(next.configuration()).build();
        DataAccessPoint point = opened.getDataAccessPointRegistry().get(SPARQL);
        point.getDataService().goActive();
        DataAccessPointRegistry registry = fuseki.getDataAccessPointRegistry();
        registry.put(SPARQL, point);
        Snapshot before = graphs.now();
        ServedGraph old = served;
        served = next;
        graphs.put(snapshot(registry, next));
        LOG.info("serving version {}", next.version());
        if (warms) {
            watch.execute(this::makePages);
        }
        long patience = options.queryTime().plus(TO_FINISH).toMillis();
        var unused = watch.schedule(() -> retire(old, before), patience, TimeUnit.MILLISECONDS);
    }

    private static void retire(ServedGraph old, Snapshot before) {
        try {
            old.close(before.dataset());
        } catch (IOException | RuntimeException failed) {
            LOG.warn("version {} could not be closed: {}", old.version(), failed.toString());
        }
    }
}
