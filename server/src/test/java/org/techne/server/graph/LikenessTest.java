package org.techne.server.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "GPT4, gpt-4",
        "FlashAttention, flash attention",
        "ResNet-50, resnet50",
        "İMAGENET, imagenet",
        "Poincaré, POINCARE",
        "mm², mm2"
    })
    void spellingsOfOneNameAreTheSame(String a, String b) {
        assertThat(Likeness.of(a, b)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"C, C++", "C#, C++", "GPT-3.5, GPT-35", "R@1, R1", "A*, A"})
    void signsThatTellNamesApartDo(String a, String b) {
        assertThat(Likeness.of(a, b)).isLessThan(1);
    }

    @Test
    void anotherNumberIsAnotherThing() {
        double typo = Likeness.of("NVIDIA A100", "NVIDA A100");
        assertThat(Likeness.of("NVIDIA A100", "NVIDIA H100")).isLessThan(typo - 0.2);
        assertThat(Likeness.of("ResNet-50", "ResNet-101")).isLessThan(0.7);
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Likeness.of("", "A100")).isZero();
        assertThat(Likeness.of("---", "...")).isZero();
        assertThat(Likeness.words("FlashAttention-2 (σ)")).containsExactly("flash", "attention", "2", "σ");
    }
}
