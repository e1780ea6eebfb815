package org.techne.loader.extract.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A frame means what its regular expression means, and never costs more than so many steps. */
class FramePatternTest {
    /** All frames together, at one number, whatever the line. */
    private static final int MOST_STEPS = 20_000;

    private static final List<Frame> FRAMES = Frames.read();
    private static final List<FrameAsRegex> MEANINGS =
            FRAMES.stream().map(frame -> new FrameAsRegex(frame.frame())).toList();
    private static final String CODES =
            Arrays.stream(Symbol.values()).map(s -> String.valueOf(s.code())).collect(Collectors.joining());

    @Property(tries = 400, seed = "20")
    void aFrameMeansItsRegularExpression(@ForAll("lines") String line, @ForAll @IntRange(max = 59) int quantity) {
        int at = Math.min(quantity, line.length() - 1);
        for (int f = 0; f < FRAMES.size(); f++) {
            assertThat(FRAMES.get(f).pattern().match(line, at))
                    .as(FRAMES.get(f).frame())
                    .isEqualTo(MEANINGS.get(f).match(line, at));
        }
    }

    @Property(tries = 200, seed = "20")
    void noLineMakesANumberDear(@ForAll("lines") String line) {
        String endless = line.repeat(256 / line.length() + 1);
        assertThat(steps(endless, endless.length() / 2)).isLessThan(MOST_STEPS);
    }

    @Test
    void noEndlessRepetitionMakesANumberDear() {
        for (Symbol symbol : Symbol.values()) {
            String endless = String.valueOf(symbol.code()).repeat(256);
            assertThat(steps(endless, 128)).as(symbol.slug()).isLessThan(MOST_STEPS);
        }
    }

    /** Two gaps that multiply, in front of a symbol that never comes. */
    @Test
    void gapsThatMultiplyAreBoundedByTheirLengths() {
        FrameSide side = FrameSide.before("metric ~~5 metric ~~5 to");
        assertThat(steps(side, "M".repeat(256), 128)).isLessThan(29 * 6 * 6);
    }

    @Test
    void aFrameThatReachesTooFarIsRefused() {
        assertThatThrownBy(() -> FramePattern.of("# ~20 metric ~20 to"))
                .hasMessageContaining("reaches over 56 symbols behind its quantity");
    }

    private static int steps(String line, int quantity) {
        int steps = 0;
        for (Frame frame : FRAMES) {
            int pivot = frame.frame().indexOf('#');
            FrameSide.Trial behind =
                    FrameSide.behind(frame.frame().substring(pivot + 1)).new Trial(line, line.length(), false);
            behind.meets(quantity + 1);
            steps += behind.steps() + steps(FrameSide.before(frame.frame().substring(0, pivot)), line, quantity);
        }
        return steps;
    }

    /** Every start that a frame sees. */
    private static int steps(FrameSide side, String line, int quantity) {
        FrameSide.Trial before = side.new Trial(line, quantity, true);
        for (int start = quantity; start >= quantity - 28; start--) {
            before.meets(start);
        }
        return before.steps();
    }

    /** Lines as sentences have them: words and cues of change often, anything now and then. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<Character> usual =
                Arbitraries.of('_', 'M', 'P', 'X', 'd', 'u', 'p', 'G', 'B', 'f', 'i', 'y', 't', 'D', '(', ')');
        Arbitrary<Character> any = Arbitraries.chars().with(CODES.toCharArray());
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, usual), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(codes -> codes.stream().map(String::valueOf).collect(Collectors.joining()));
    }
}
