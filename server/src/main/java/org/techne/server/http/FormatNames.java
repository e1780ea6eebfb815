package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose format, where a parameter names it as other clients do, is named as Fuseki does: SPARQLWrapper says rdf+xml. */
final class FormatNames extends HttpServletRequestWrapper {
    private static final List<String> PARAMETERS = List.of("format", "output");
    private static final Map<String, String> TYPES = Map.of(
            "rdf+xml", "application/rdf+xml",
            "rdf", "application/rdf+xml",
            "turtle", "text/turtle",
            "n3", "text/turtle",
            "nt", "application/n-triples",
            "ntriples", "application/n-triples",
            "jsonld", "application/ld+json");

    FormatNames(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value != null && PARAMETERS.contains(name) ? TYPES.getOrDefault(value, value) : value;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String value = getParameter(name);
        return value != null && PARAMETERS.contains(name) ? new String[] {value} : super.getParameterValues(name);
    }
}
