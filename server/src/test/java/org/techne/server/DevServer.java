package org.techne.server;

import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a file of triples while pages are worked on: {@code DevServer graph.nt 3030}. */
final class DevServer {
    private DevServer() {}

    public static void main(String[] args) throws Exception {
        Path data = TestGraph.load(Files.createTempDirectory("techne-dev-"), "000001", Path.of(args[0]));
        TechneServer.start(ServerOptions.of(Integer.parseInt(args[1]), data)).join();
    }
}
