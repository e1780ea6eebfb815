package org.techne.loader.extract.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.extract.Result;

/** Every frame of the table reads the example beside it, or a frame that is tried before it does. */
class FrameExamplesTest {
    private static final List<Frame> FRAMES = Frames.read();
    private static final List<String> NAMES =
            FRAMES.stream().map(frame -> frame.name().value()).toList();

    /** Frames whose example nothing reads, or only a later frame: skipped until one does. */
    private static final Set<String> UNREAD = Set.of("amount-metric-noun", "metric-noun-of-amount", "part-metric-of");

    @TestFactory
    Stream<DynamicTest> everyFrameReadsItsExample() {
        return FRAMES.stream()
                .map(frame -> DynamicTest.dynamicTest(frame.name().value(), () -> readsItsExample(frame)));
    }

    private static void readsItsExample(Frame frame) {
        List<String> readers = readers(frame.example());
        boolean read = !readers.isEmpty() && upTo(frame).containsAll(readers);
        boolean unread = UNREAD.contains(frame.name().value());
        assertThat(read)
                .as("%s finds %s; a frame that has come to read its example is to leave UNREAD", frame, readers)
                .isNotEqualTo(unread);
    }

    @Test
    void framesHaveNamesOfTheirOwn() {
        assertThat(NAMES).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> upTo(Frame frame) {
        return NAMES.subList(0, NAMES.indexOf(frame.name().value()) + 1);
    }

    private static List<String> readers(String example) {
        return BuiltIn.factsOf("Our method " + example + ".").results().stream()
                .map(Result::rule)
                .map(rule -> rule.value())
                .toList();
    }
}
