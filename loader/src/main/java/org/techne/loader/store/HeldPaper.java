package org.techne.loader.store;

import java.util.List;
import java.util.Set;
import org.techne.loader.source.PaperRecord;

/**
 * A paper of the graph with the records that it was made of.
 *
 * @param slug last part of its IRI
 * @param records all its records, the most trusted first
 * @param names that it introduces or mentions, by which it can be linked with others
 */
public record HeldPaper(String slug, List<PaperRecord> records, Set<String> names) {
    /** Refuses a paper of nothing. */
    public HeldPaper {
        records = List.copyOf(records);
        names = Set.copyOf(names);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("paper " + slug + " is held without a record; load it anew");
        }
    }
}
