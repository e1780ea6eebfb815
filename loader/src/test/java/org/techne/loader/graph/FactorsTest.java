package org.techne.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.Metric.Direction;

class FactorsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2.5x faster,                  RATIO,          INCREASE, HIGHER, 2.5,  2.5",
        "2.5x fewer FLOPs,             RATIO,          DECREASE, LOWER,  2.5,  2.5",
        "50 % lower latency,           PERCENT_CHANGE, DECREASE, LOWER,  50,   2.0",
        "1.2x slower,                  RATIO,          DECREASE, HIGHER, 1.2,  0.833333",
        "36 % higher throughput,       PERCENT_CHANGE, INCREASE, HIGHER, 36,   1.36",
        "131 % faster,                 PERCENT_CHANGE, INCREASE, HIGHER, 131,  2.31",
        "only 40 % of the FLOPs,       FRACTION,       NONE,     LOWER,  40,   2.5",
        "FLOPs cut to 40 %,            FRACTION,       DECREASE, LOWER,  40,   2.5",
        "98 % of the accuracy,         FRACTION,       NONE,     HIGHER, 98,   0.98",
        "30 % more memory,             PERCENT_CHANGE, INCREASE, LOWER,  30,   0.769231",
        "0.6 times the parameters,     RATIO,          NONE,     LOWER,  0.6,  1.66667",
        "reduced to 0.5x,              RATIO,          DECREASE, LOWER,  0.5,  2.0",
        "20 % lower accuracy,          PERCENT_CHANGE, DECREASE, HIGHER, 20,   0.8",
        "two orders of magnitude,      RATIO,          INCREASE, HIGHER, 100,  100.0",
    })
    void statedNumbersBecomeFactors(
            String stated, ResultKind kind, Change change, Direction direction, BigDecimal number, double factor) {
        assertThat(Factors.of(kind, change, Optional.of(direction), number))
                .as(stated)
                .hasValue(factor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an accuracy of 76 %,      ABSOLUTE,       NONE,     HIGHER, 76",
        "1.3 points better,        DELTA,          INCREASE, HIGHER, 1.3",
        "100 % less,               PERCENT_CHANGE, DECREASE, LOWER,  100",
        "120 % lower,              PERCENT_CHANGE, DECREASE, LOWER,  120",
        "a change without a sign,  PERCENT_CHANGE, NONE,     LOWER,  12",
        "0 times,                  RATIO,          NONE,     LOWER,  0",
        "0.8x faster,              RATIO,          INCREASE, HIGHER, 0.8",
    })
    void numbersThatSayNothingHaveNone(
            String stated, ResultKind kind, Change change, Direction direction, BigDecimal number) {
        assertThat(Factors.of(kind, change, Optional.of(direction), number))
                .as(stated)
                .isEmpty();
    }

    @Property
    void noDirectionNoFactor(@ForAll ResultKind kind, @ForAll Change change, @ForAll @DoubleRange(max = 1e6) double n) {
        assertThat(Factors.of(kind, change, Optional.empty(), BigDecimal.valueOf(n)))
                .isEmpty();
    }

    @Property
    void aChangeForTheBetterIsNeverBelowOne(
            @ForAll ResultKind kind, @ForAll Direction direction, @ForAll @DoubleRange(max = 1e5) double n) {
        Change better = direction == Direction.HIGHER ? Change.INCREASE : Change.DECREASE;
        if (kind != ResultKind.FRACTION) {
            of(kind, better, direction, n).ifPresent(f -> assertThat(f).isGreaterThanOrEqualTo(1));
            if (kind != ResultKind.RATIO || n >= 1) {
                of(kind, better.opposite(), direction, n)
                        .ifPresent(f -> assertThat(f).isLessThanOrEqualTo(1));
            }
        }
    }

    @Property
    void theOtherDirectionIsTheInverse(
            @ForAll ResultKind kind, @ForAll Change change, @ForAll @DoubleRange(min = 0.1, max = 1e4) double n) {
        OptionalDouble higher = of(kind, change, Direction.HIGHER, n);
        OptionalDouble lower = of(kind, change, Direction.LOWER, n);
        assertThat(higher.isPresent()).isEqualTo(lower.isPresent());
        if (higher.isPresent()) {
            assertThat(higher.getAsDouble() * lower.getAsDouble()).isCloseTo(1, within(1e-4));
        }
    }

    @Property
    void everyFactorIsPositiveAndFinite(
            @ForAll ResultKind kind, @ForAll Change change, @ForAll Direction direction, @ForAll double n) {
        if (n >= 0 && !Double.isInfinite(n)) {
            of(kind, change, direction, n)
                    .ifPresent(f -> assertThat(f).isPositive().isFinite());
        }
    }

    private static OptionalDouble of(ResultKind kind, Change change, Direction direction, double n) {
        return Factors.of(kind, change, Optional.of(direction), BigDecimal.valueOf(n));
    }
}
