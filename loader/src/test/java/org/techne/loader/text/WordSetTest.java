package org.techne.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The filter in front of the words changes no answer. */
class WordSetTest {
    @Property
    void itHoldsWhatAPlainSetHolds(@ForAll Set<String> words, @ForAll List<String> asked) {
        Set<String> set = WordSet.of(words);
        assertThat(set).isEqualTo(words).containsAll(words);
        assertThat(asked).allSatisfy(word -> assertThat(set.contains(word)).isEqualTo(words.contains(word)));
    }

    @Test
    void aListOfWordsIsPartedAtWhiteSpace() {
        assertThat(WordSet.of("""
                fern moss
                été"""))
                .containsExactlyInAnyOrder("fern", "moss", "été")
                .isEqualTo(new HashSet<>(List.of("fern", "moss", "été")));
        assertThat(WordSet.of("fern").contains("")).isFalse();
    }

    @Test
    void aWordThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordSet.of("fern moss fern"));
    }
}
