package org.techne.server;

/** The server: SPARQL, pages and the query API over one graph. */
public final class TechneServer {

    /** The port Fuseki's users expect. */
    public static final int DEFAULT_PORT = 3030;

    private TechneServer() {}
}
