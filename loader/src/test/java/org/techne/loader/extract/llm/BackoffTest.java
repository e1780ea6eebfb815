package org.techne.loader.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.techne.loader.options.LlmPatience;

class BackoffTest {
    private static final LlmPatience PATIENCE = LlmPatience.defaults();

    private static Backoff backoff(double random) {
        return new Backoff(PATIENCE, Clock.fixed(Asking.NOW, ZoneOffset.UTC), () -> random);
    }

    @Property
    void pausesLieBetweenHalfAndAllOfTheDoubledOneAndNeverAboveTheLongest(
            @ForAll @IntRange(min = 1, max = 1_000) int attempt, @ForAll @DoubleRange(max = 1) double random) {
        Duration pause = backoff(random).pause(attempt, Optional.empty()).orElseThrow();
        Duration most = backoff(1).pause(attempt, Optional.empty()).orElseThrow();
        assertThat(pause).isBetween(most.dividedBy(2), most);
        assertThat(most).isBetween(PATIENCE.firstPause(), PATIENCE.longestPause());
    }

    @Test
    void whatTheServiceAsksForComesFirst() {
        assertThat(backoff(1).pause(1, Optional.of(" 12 "))).contains(Duration.ofSeconds(12));
        assertThat(backoff(1).pause(1, Optional.of("Tue, 4 Mar 2025 05:06:00 GMT")))
                .contains(Duration.ZERO);
        assertThat(backoff(1).pause(1, Optional.of("61"))).isEmpty();
        assertThat(backoff(1).pause(1, Optional.of("soon"))).contains(PATIENCE.firstPause());
    }
}
