package org.techne.loader.extract.llm;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.techne.loader.options.LlmPatience;

/**
 * How long to pause before asking again: doubled each time, less a random part, so that many who failed together do not
 * come back together; what the service asks for where it does.
 *
 * @param patience the first pause and the longest
 * @param clock tells how far off a date is
 * @param random numbers from 0 to 1
 */
record Backoff(LlmPatience patience, Clock clock, DoubleSupplier random) {
    private static final int DOUBLINGS = 20;

    /**
     * The pause behind an attempt; empty where the service asks for a longer one than is waited for.
     *
     * @param attempt from 1
     * @param retryAfter the answer's Retry-After, seconds or a date
     */
    Optional<Duration> pause(int attempt, Optional<String> retryAfter) {
        Optional<Duration> wanted = retryAfter.flatMap(this::wanted);
        if (wanted.isPresent()) {
            return wanted.filter(w -> w.compareTo(patience.longestPause()) <= 0);
        }
        Duration doubled = patience.firstPause().multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        Duration most = doubled.compareTo(patience.longestPause()) > 0 ? patience.longestPause() : doubled;
        return Optional.of(Duration.ofNanos((long) (most.toNanos() * (0.5 + random.getAsDouble() / 2))));
    }

    private Optional<Duration> wanted(String header) {
        String text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration left = Duration.between(clock.instant(), until.toInstant());
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeException notSaid) {
            return Optional.empty();
        }
    }
}
