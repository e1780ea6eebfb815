package org.techne.server;

import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

/** What this server wants of Jetty beyond what Fuseki asks of it: answers packed, and paths with every character a name may have. */
final class JettySettings {
    private static final int LEAST_TO_PACK = 1024;

    /** CI/CD and 50% are names, and nothing here guards folders by the look of a path. */
    private static final UriCompliance NAMES = UriCompliance.DEFAULT.with(
            "names of things",
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.AMBIGUOUS_PATH_SEGMENT,
            Violation.SUSPICIOUS_PATH_CHARACTERS);

    private JettySettings() {}

    /** Sets up a server that is not started yet. */
    static void set(Server server) {
        for (Connector connector : server.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(HttpConfiguration.ConnectionFactory.class::cast)
                    .forEach(http -> http.getHttpConfiguration().setUriCompliance(NAMES));
        }
        server.getDescendants(ServletHandler.class).forEach(servlets -> servlets.setDecodeAmbiguousURIs(true));
        pack(server);
    }

    @SuppressWarnings("removal") // its successor is in a module that Fuseki does not bring
    private static void pack(Server server) {
        org.eclipse.jetty.server.handler.gzip.GzipHandler gzip =
                new org.eclipse.jetty.server.handler.gzip.GzipHandler();
        gzip.setMinGzipSize(LEAST_TO_PACK);
        gzip.addIncludedMethods("GET", "POST");
        server.insertHandler(gzip);
    }
}
