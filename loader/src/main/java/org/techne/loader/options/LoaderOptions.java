package org.techne.loader.options;

import java.nio.file.Path;
import java.util.List;

/**
 * Options of a load.
 *
 * @param base what every IRI of the graph begins with; ends in a slash
 * @param threads how many threads extract, 1 or more
 * @param minConfidence facts below this calibrated probability stay out of the graph, 0 to 1
 * @param lexicon Turtle files that add to the built-in lexicon
 */
public record LoaderOptions(String base, int threads, double minConfidence, List<Path> lexicon) {
    /** What every IRI begins with unless told otherwise. */
    public static final String DEFAULT_BASE = "https://w3id.org/techne/";

    /** The publishing threshold unless told otherwise; docs/reference/confidence.md has the reason. */
    public static final double DEFAULT_MIN_CONFIDENCE = 0.6;

    /** Refuses what no load can work with. */
    public LoaderOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " is below 1; give at least one");
        }
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence " + minConfidence + " is outside 0..1; divide a percentage by 100");
        }
        lexicon = List.copyOf(lexicon);
    }

    /** All cores, the usual base and threshold, the built-in lexicon. */
    public static LoaderOptions defaults() {
        return new LoaderOptions(
                DEFAULT_BASE, Runtime.getRuntime().availableProcessors(), DEFAULT_MIN_CONFIDENCE, List.of());
    }
}
