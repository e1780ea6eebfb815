package org.techne.loader.lexicon;

import java.util.Optional;

/**
 * What a number measures.
 *
 * @param slug its slug in the lexicon; empty for a paper's own noun, whose slug is made from its label
 * @param label its canonical name
 * @param direction which way is better, where there is one
 * @param percentScore true where it is normally stated in percent, so that a change in percent means points
 */
public record Metric(String slug, String label, Optional<Direction> direction, boolean percentScore) {
    /** Which way is better; the individuals of tn:Direction. */
    public enum Direction {
        HIGHER,
        LOWER
    }
}
