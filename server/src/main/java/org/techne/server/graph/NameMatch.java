package org.techne.server.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * A thing that may be meant by a name.
 *
 * @param name what it is called in the graph
 * @param matched which of its names fits best
 * @param how the name fits
 * @param score 0 to 100; comparable between searches
 */
public record NameMatch(Node thing, Kind kind, String name, String matched, How how, double score) {

    /** The ways in which a name fits, the surest first. */
    public enum How {
        IDENTIFIER(100),
        NAME(100),
        OTHER_NAME(95),
        FOLDED_NAME(90),
        FOLDED_OTHER_NAME(85),
        ALIKE(80);

        private final double most;

        How(double most) {
            this.most = most;
        }

        /** The score of a match of this sort; of those that are only alike the greatest. */
        public double most() {
            return most;
        }

        /** As programs call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NameMatch {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("score " + score + " is outside 0..100");
        }
    }

    /** Whether the name fits but for case, accents, spaces and hyphens. */
    public boolean fits() {
        return how != How.ALIKE;
    }
}
