package org.techne.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEmphasisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We propose *Mixture of Spans* (MoS). | We propose Mixture of Spans (MoS).",
                "It is **2.4x** faster. | It is 2.4x faster.",
                "**Fast.** | Fast.",
                "A* search and 3 * 4 boxes | A* search and 3 * 4 boxes",
                "a star * alone | a star * alone",
                "*never closed | *never closed",
                "never opened* | never opened*",
                "a***b | a***b"
            })
    void starsAroundWordsAreLeftOut(String source, String text) {
        assertThat(Normaliser.normalise(source).text()).isEqualTo(text);
    }
}
