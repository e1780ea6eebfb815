package org.techne.server.mcp;

import io.modelcontextprotocol.server.McpSyncServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.techne.queries.QueryCatalog;
import org.techne.server.graph.CurrentVersion;
import org.techne.server.graph.GraphWatch;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.ServedGraph;
import org.techne.server.http.Admission;
import org.techne.server.query.Questions;

/** The tools for one client that started this program, over its standard input and output. */
public final class StdioTools implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final Duration SLACK = Duration.ofSeconds(5);

    private final GraphWatch watch;
    private final McpSyncServer server;
    private final Conversation conversation;

    private StdioTools(
            Graphs graphs, GraphWatch watch, String version, Duration time, InputStream in, OutputStream out) {
        this.watch = watch;
        QueryCatalog catalog = QueryCatalog.fromClasspath();
        Admission admission = new Admission(AT_ONCE);
        Questions questions = new Questions(graphs, admission, time);
        ToolBox box = new ToolBox(graphs, catalog, questions, admission, time);
        this.conversation = new Conversation(in, out, time.plus(SLACK));
        this.server = ToolServers.stdio(box, version, conversation.input(), conversation.output());
    }

    /**
     * Opens the current graph of a folder and answers; from a later load as soon as it is complete.
     *
     * @param version of this program
     * @param time how long a query may take
     * @throws IOException where there is no graph
     */
    public static StdioTools start(Path data, String version, Duration time, InputStream in, OutputStream out)
            throws IOException {
        Path current = CurrentVersion.in(data)
                .orElseThrow(() -> new IOException(
                        "no graph in " + data + " yet; make one with: techne load FILES --data " + data));
        Graphs graphs = new Graphs();
        GraphWatch watch = new GraphWatch(data, graphs, time);
        ServedGraph served = ServedGraph.of(current);
        watch.serve(served, served.open());
        watch.follow(ServedGraph::open);
        return new StdioTools(graphs, watch, version, time, in, out);
    }

    /** Waits until the client closes its end and all is answered. */
    public void join() throws InterruptedException {
        conversation.join();
    }

    @Override
    public void close() throws IOException {
        server.closeGracefully();
        watch.close();
    }
}
