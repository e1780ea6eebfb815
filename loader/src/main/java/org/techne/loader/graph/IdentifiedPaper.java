package org.techne.loader.graph;

import java.util.List;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;

/**
 * One paper, after the records of it have met.
 *
 * @param slug last segment of its IRI; see {@link PaperSlug}
 * @param record what is known of it
 * @param origins where its records were read, at least one
 */
public record IdentifiedPaper(String slug, PaperRecord record, List<Origin> origins) {
    public IdentifiedPaper {
        origins = List.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("paper " + slug + " comes from nowhere; give the origin of its record");
        }
    }

    /** A paper that one record speaks of. */
    public static IdentifiedPaper of(PaperRecord record) {
        return new IdentifiedPaper(PaperSlug.of(record.ids(), record.title()), record, List.of(record.origin()));
    }
}
