package org.techne.loader.options;

import java.time.Duration;

/**
 * How long to bear with a service.
 *
 * @param attempts how often one request is made at most, 1 or more
 * @param timeout for one answer, from the request to its last byte
 * @param firstPause before the second attempt; doubled before each further one
 * @param longestPause that is waited for, also where the service asks for more; then the paper is given up
 */
public record LlmPatience(int attempts, Duration timeout, Duration firstPause, Duration longestPause) {
    /** Refuses what would never ask or never wait. */
    public LlmPatience {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts " + attempts + " is below 1; give at least one");
        }
        if (!timeout.isPositive() || !firstPause.isPositive() || firstPause.compareTo(longestPause) > 0) {
            throw new IllegalArgumentException("timeout " + timeout + " and pauses " + firstPause + " to "
                    + longestPause + " must be positive and rising");
        }
    }

    /** Five attempts of two minutes, with pauses from one second to one minute. */
    public static LlmPatience defaults() {
        return new LlmPatience(5, Duration.ofMinutes(2), Duration.ofSeconds(1), Duration.ofMinutes(1));
    }
}
