package org.techne.server.rdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.techne.server.http.Ask;
import org.techne.server.http.HttpProblem;

/** A format that a document comes in. */
public enum RdfFormat {
    HTML("text/html", "html", Optional.empty()),
    TURTLE("text/turtle", "ttl", Optional.of(RDFFormat.TURTLE_PRETTY)),
    JSON_LD("application/ld+json", "jsonld", Optional.of(RDFFormat.JSONLD_PRETTY)),
    N_TRIPLES("application/n-triples", "nt", Optional.of(RDFFormat.NTRIPLES_UTF8)),
    RDF_XML("application/rdf+xml", "rdf", Optional.of(RDFFormat.RDFXML_PLAIN));

    /** Those that hold triples. */
    public static final List<RdfFormat> OF_TRIPLES =
            Arrays.stream(values()).filter(format -> format.written.isPresent()).toList();

    private final String mediaType;
    private final String suffix;

    @SuppressWarnings("ImmutableEnumChecker") // a name of a format
    private final Optional<RDFFormat> written;

    RdfFormat(String mediaType, String suffix, Optional<RDFFormat> written) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.written = written;
    }

    /** The media type, without charset. */
    public String mediaType() {
        return mediaType;
    }

    /** What ends an address that is fixed to this format, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** The media type as a Content-Type header says it. */
    public String contentType() {
        return this == TURTLE || this == N_TRIPLES || this == HTML ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** The format that a path ends in. */
    public static Optional<RdfFormat> ofPath(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("." + format.suffix))
                .findFirst();
    }

    /**
     * The format that a client takes; HTML where it takes anything.
     *
     * @throws HttpProblem 406 where it takes none
     */
    public static RdfFormat negotiated(Ask ask) {
        return ask.accept()
                .best(Arrays.asList(values()), RdfFormat::mediaType)
                .orElseThrow(() -> HttpProblem.notAcceptable(
                        Arrays.stream(values()).map(RdfFormat::mediaType).toList()));
    }

    /**
     * The triples in this format, UTF-8.
     *
     * @throws IllegalStateException for HTML, which pages write
     */
    public byte[] write(Model model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, written.orElseThrow(() -> new IllegalStateException("pages write HTML")));
        return out.toByteArray();
    }
}
