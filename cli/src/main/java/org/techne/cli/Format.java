package org.techne.cli;

/** How rows are written. */
enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    NDJSON,
    TTL,
    MD
}
