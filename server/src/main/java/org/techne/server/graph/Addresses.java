package org.techne.server.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** From IRIs of the graph to addresses of this server. IRIs in RDF are never changed; only links in pages go this way. */
public final class Addresses {
    private static final String DOCUMENTS = "/doc/";

    private Addresses() {}

    /** Where a page links to for an IRI: its document, the ontology, or the browser of foreign IRIs. */
    public static String href(String iri) {
        if (iri.startsWith(Terms.TN)) {
            return "/ontology#" + encodedPath(iri.substring(Terms.TN.length()));
        }
        String rest = iri.startsWith(Terms.BASE) ? iri.substring(Terms.BASE.length()) : "";
        int hash = rest.indexOf('#');
        String path = hash < 0 ? rest : rest.substring(0, hash);
        if (path.matches("[a-z]+/.+")) {
            return DOCUMENTS + encodedPath(path) + (hash < 0 ? "" : "#" + encodedPath(rest.substring(hash + 1)));
        }
        return "/browse?iri=" + encoded(iri);
    }

    /** A value for a query string. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A path, with its slashes; IRIs that are encoded already stay so. */
    private static String encodedPath(String path) {
        return encoded(path).replace("%2F", "/").replace("+", "%20").replace("%25", "%");
    }
}
