package org.techne.loader.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.extract.ResultKind;

/**
 * What came of a load.
 *
 * @param sources what became of the records of each document
 * @param papers papers written
 * @param checked papers that were checked against the shapes
 * @param results results by kind
 * @param doubts facts below the publishing threshold, left out
 * @param links relations to techniques that other papers introduce
 * @param triples triples of the graph
 * @param difference what changed in a graph that was there; empty where it was built from nothing
 * @param problems problems met
 * @param took from the first record to the last triple
 */
public record LoadSummary(
        List<SourceTally> sources,
        long papers,
        long checked,
        Map<ResultKind, Long> results,
        long doubts,
        long links,
        long triples,
        Optional<Difference> difference,
        long problems,
        Duration took) {
    /**
     * How a graph was changed.
     *
     * @param added triples that were not there before
     * @param removed triples that are there no longer
     */
    public record Difference(long added, long removed) {}

    /** Keeps the kinds in their order. */
    public LoadSummary {
        sources = List.copyOf(sources);
        Map<ResultKind, Long> sorted = new EnumMap<>(ResultKind.class);
        sorted.putAll(results);
        results = Collections.unmodifiableMap(sorted);
    }

    /** What became of all records. */
    public SourceTally all() {
        return sources.stream()
                .reduce(new SourceTally("", "", 0, 0, 0, 0, 0, 0), (sum, source) -> sum.plus("", source));
    }

    /** Records read, refused ones with them. */
    public long records() {
        return all().read();
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
