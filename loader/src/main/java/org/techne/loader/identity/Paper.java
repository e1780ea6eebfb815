package org.techne.loader.identity;

import java.util.List;
import java.util.SortedMap;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;

/**
 * One paper out of all its records.
 *
 * @param slug last part of its IRI
 * @param record the best value of each field
 * @param records all its records, the most trusted first
 * @param givenBy by the name of a field of the record, the origin whose value was taken; fields that are gathered from all records are not in it
 */
public record Paper(String slug, PaperRecord record, List<PaperRecord> records, SortedMap<String, Origin> givenBy) {
    /** Refuses a paper of no record. */
    public Paper {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("paper " + slug + " has no record; give those that it was made of");
        }
        records = List.copyOf(records);
    }

    /** Where its records were read, the most trusted first. */
    public List<Origin> origins() {
        return records.stream().map(PaperRecord::origin).distinct().toList();
    }
}
