package org.techne.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,024 GPUs | 1,024 GPUs",
                "1,02 and 12,3456 | 1 , 02 and 12 , 3456",
                "3.5x | 3.5 x",
                "v1.2.3 | v1 . 2.3",
                "It ends. | It ends .",
                "ResNet-50 | ResNet - 50",
                "40.5% | 40.5 %",
                "GPT4o is | GPT4o is",
                "1.5×10^-3 | 1.5 × 10 ^ - 3",
                "(a/b) | ( a / b )",
                "1,000,000.25 | 1,000,000.25"
            })
    void textIsCutIntoWordsNumbersAndSigns(String text, String tokens) {
        assertThat(Tokenizer.tokensOf(text).stream().map(Token::text))
                .containsExactly(tokens.strip().split(" "));
    }

    @Test
    void gluedSaysThatNothingStandsBetween() {
        assertThat(Tokenizer.tokensOf("58 FPS 40%").stream().map(Token::glued))
                .containsExactly(false, false, false, true);
    }

    @Test
    void tokensKnowTheirTypeAndPlace() {
        Token number = Tokenizer.tokensOf("by 2.5x").get(1);
        assertThat(number.type()).isEqualTo(Token.Type.NUMBER);
        assertThat(number.span()).isEqualTo(new Span(3, 6));
    }
}
