package org.techne.loader.pipeline;

/**
 * What became of the records of one document: {@code read = made + updated + unchanged + merged + refused}.
 *
 * @param document path or address, as the user named it
 * @param format in which it was read; empty where no record was
 * @param read records found in it
 * @param made papers that were not in the graph before
 * @param updated records that took the place of what this document said before
 * @param unchanged records that the graph had already
 * @param merged further records of papers, of this load or in the graph
 * @param refused records that could not be used
 */
public record SourceTally(
        String document, String format, long read, long made, long updated, long unchanged, long merged, long refused) {
    /** Whether every record read is accounted for. */
    public boolean reconciles() {
        return read == made + updated + unchanged + merged + refused;
    }

    /** The counts of both under one name. */
    public SourceTally plus(String name, SourceTally other) {
        return new SourceTally(
                name,
                format.isEmpty() || format.equals(other.format) ? other.format : format + ", " + other.format,
                read + other.read,
                made + other.made,
                updated + other.updated,
                unchanged + other.unchanged,
                merged + other.merged,
                refused + other.refused);
    }
}
