package org.techne.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.text.Abstract;

/** Text made to stop the reader: a megabyte of one thing. The time limit guards against hanging; speed is measured elsewhere. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileExtractionTest {
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 ",
                "1,000,",
                "(",
                "[1,",
                "{",
                ".",
                ". ",
                "\\",
                "$",
                "&",
                "<a",
                "^",
                "-",
                "a-",
                "half ",
                "3.1%, ",
                "up to ",
                "CIFAR-10, ",
                "Adam ",
                "FernNet and ",
                "https://github.com/",
                "Local Wave Nets (LWN) ",
                "We propose Local Wave Nets (LWN) ",
                "FernNet We propose ",
                "We propose folded tides method ",
                "Oak Street dataset ",
                "FernNet datasets, ",
                "x7",
                "7x7",
                "1.",
                "$5 ",
                "7, ",
                "accuracy of 7 ",
                "memory by ",
                "on average ",
                "A (B) ",
                "$\\times$ ",
                "2x and 3x on BERT and T5, respectively, ",
                "It gets 91% accuracy. ",
                "the tide takes the long way round the rock "
            })
    void aMegabyteOfOneThingIsRead(String piece) {
        assertRead(piece.repeat(MEGABYTE / piece.length()));
    }

    @Test
    void anEndlessSentenceOfResultsIsRead() {
        assertRead("2.5x faster and 30% less memory on an A100, ".repeat(5_000));
    }

    @Test
    void thousandsOfIntroducedNamesAreRead() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 30_000)
                .forEach(i -> text.append("We propose Fern").append(i).append("Net, a net. "));
        assertRead(text.toString());
    }

    @Test
    void aTitleOfAMegabyteIsRead() {
        assertThat(BuiltIn.factsOf("FernNet: ".repeat(MEGABYTE / 9), "Short.")).isNotNull();
    }

    private static void assertRead(String text) {
        PaperFacts facts = BuiltIn.ENGINE.factsOf(Abstract.of("A study", text));
        assertThat(facts.results())
                .allSatisfy(result -> assertThat(result.evidence().span().of(text))
                        .isEqualTo(result.evidence().exact()));
    }
}
