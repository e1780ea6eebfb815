package org.techne.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.text.Abstract;

/** Four times the text costs at most some five times the memory: measured in bytes allocated, which no busy machine changes. */
class LinearExtractionTest {
    private static final int SHORT = 16_000;
    private static final int TIMES = 4;
    private static final double MOST = 5.5;
    /** What is allocated once, whatever the text. */
    private static final long GIVEN = 1_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> PIECES = List.of(
            "7 ",
            "7x7 ",
            "2.5x ",
            "30% ",
            "accuracy ",
            "memory ",
            "by ",
            "of ",
            "to ",
            "on ",
            "ImageNet ",
            "BERT, ",
            "FernNet ",
            "(FN) ",
            "We propose ",
            "datasets, ",
            "respectively ",
            "reduces ",
            "half ",
            "up to ",
            "an A100 ",
            "and ",
            ", ",
            ". ",
            "( ",
            "$\\times$ ");

    @Property(tries = 25, seed = "20")
    void whateverIsRepeatedCostsInProportion(@ForAll("pieces") String piece) {
        assertLinear(piece);
    }

    /** {n} counts up: names, abbreviations and datasets that are all new. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We propose Fern{n}Net, a net. ",
                "A novel Local Wave{n} Net (LW{n}N) is fast. ",
                "novel F{n}aB (F{n}B) ",
                "Results on Oak{n}Street dataset reach 7% accuracy. ",
                "Fern{n}Net datasets, "
            })
    void whatIsNewEachTimeCostsInProportion(String piece) {
        assertLinear(piece);
    }

    private static void assertLinear(String piece) {
        bytes(text(piece, SHORT));
        long one = bytes(text(piece, SHORT));
        long several = bytes(text(piece, SHORT * TIMES));
        assertThat(several)
                .as("%s: %d bytes for %d characters", piece, one, SHORT)
                .isLessThan((long) (MOST * one) + GIVEN);
    }

    private static String text(String piece, int length) {
        StringBuilder text = new StringBuilder(length + piece.length());
        for (int n = 1000; text.length() < length; n++) {
            text.append(piece.replace("{n}", String.valueOf(n)));
        }
        return text.toString();
    }

    private static long bytes(String text) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId());
        BuiltIn.ENGINE.factsOf(Abstract.of("A study", text));
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(words -> String.join("", words));
    }
}
