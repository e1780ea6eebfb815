package org.techne.server.page;

import java.util.List;
import org.techne.server.rdf.RdfFormat;

/**
 * What surrounds every page.
 *
 * @param title of the window
 * @param description one sentence for those who list pages
 * @param alternates the same as data
 * @param jsonLd for search engines, safe inside a script element; or empty
 * @param search what stands in the search field
 */
public record Frame(String title, String description, List<Alternate> alternates, String jsonLd, String search) {

    /** The same content in another format. */
    public record Alternate(String mediaType, String href, String name) {}

    /** A page that is no document of the graph. */
    static Frame of(String title, String description) {
        return new Frame(title, description, List.of(), "", "");
    }

    /** A document of the graph, at this path. */
    static Frame ofDocument(String title, String description, String path, String jsonLd) {
        List<Alternate> alternates = RdfFormat.OF_TRIPLES.stream()
                .map(format -> new Alternate(format.mediaType(), path + "." + format.suffix(), name(format)))
                .toList();
        return new Frame(title, description, alternates, jsonLd, "");
    }

    private static String name(RdfFormat format) {
        return switch (format) {
            case TURTLE -> "Turtle";
            case JSON_LD -> "JSON-LD";
            case N_TRIPLES -> "N-Triples";
            case RDF_XML -> "RDF/XML";
            case HTML -> "HTML";
        };
    }
}
