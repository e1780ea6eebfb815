package org.techne.server.dump;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** A format that the whole graph can be fetched in; always packed. */
public enum DumpFormat {
    N_TRIPLES("techne.nt.gz", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    TURTLE("techne.ttl.gz", "text/turtle", RDFFormat.TURTLE_BLOCKS);

    /** What the packed file itself is. */
    public static final String PACKED = "application/gzip";

    private final String fileName;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // a name of a format
    private final RDFFormat written;

    DumpFormat(String fileName, String mediaType, RDFFormat written) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.written = written;
    }

    /** The end of its address. */
    public String fileName() {
        return fileName;
    }

    /** Of what is in the packed file. */
    public String mediaType() {
        return mediaType;
    }

    RDFFormat written() {
        return written;
    }

    /** The format whose file has this name. */
    public static Optional<DumpFormat> named(String fileName) {
        return Arrays.stream(values())
                .filter(format -> format.fileName.equals(fileName))
                .findFirst();
    }
}
