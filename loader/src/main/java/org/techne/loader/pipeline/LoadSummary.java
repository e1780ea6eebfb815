package org.techne.loader.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.techne.loader.extract.ResultKind;

/**
 * What came of a load.
 *
 * @param records records read
 * @param papers papers that they are of
 * @param checked papers that were checked against the shapes
 * @param results results by kind
 * @param doubts facts below the publishing threshold, left out
 * @param links relations to techniques that other papers introduce
 * @param triples triples written
 * @param problems problems met
 * @param took from the first record to the last triple
 */
public record LoadSummary(
        long records,
        long papers,
        long checked,
        Map<ResultKind, Long> results,
        long doubts,
        long links,
        long triples,
        long problems,
        Duration took) {
    /** Keeps the kinds in their order. */
    public LoadSummary {
        Map<ResultKind, Long> sorted = new EnumMap<>(ResultKind.class);
        sorted.putAll(results);
        results = Collections.unmodifiableMap(sorted);
    }

    /** Papers a second. */
    public double rate() {
        return papers / Math.max(1e-9, took.toNanos() / 1e9);
    }

    /** Results of all kinds. */
    public long resultCount() {
        return results.values().stream().mapToLong(Long::longValue).sum();
    }
}
