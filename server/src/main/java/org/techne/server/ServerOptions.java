package org.techne.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.techne.server.query.QueryRun;

/**
 * How the server runs.
 *
 * @param port to listen on; 0 for any that is free
 * @param data the folder that loads write to
 * @param publicly whether other machines may connect; otherwise only this one
 * @param concurrentQueries how many queries run at once; more are told to come again
 * @param queryTime how long a query may take
 * @param origins of web pages that may call tools at /mcp, beside those of this machine: {@code https://example.org}
 */
public record ServerOptions(
        int port, Path data, boolean publicly, int concurrentQueries, Duration queryTime, List<String> origins) {
    /** The port Fuseki's users expect. */
    public static final int DEFAULT_PORT = 3030;

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is outside 0..65535; 0 takes any that is free");
        }
        if (concurrentQueries < 1) {
            throw new IllegalArgumentException(
                    "concurrentQueries " + concurrentQueries + " lets nothing through; give 1 or more");
        }
        if (queryTime.toMillis() < 1) {
            throw new IllegalArgumentException("queryTime " + queryTime + " is no time; give a millisecond or more");
        }
        origins = List.copyOf(origins);
    }

    /** This machine only, as many queries at once as there are processors, and at least four. */
    public static ServerOptions of(int port, Path data) {
        return new ServerOptions(port, data, false, usualQueries(), QueryRun.USUAL_TIME, List.of());
    }

    /** As many as there are processors, and at least four. */
    public static int usualQueries() {
        return Math.max(4, Runtime.getRuntime().availableProcessors());
    }
}
