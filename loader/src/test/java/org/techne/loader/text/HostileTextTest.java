package org.techne.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, it is read, every span leads back into it, and no more is written than was read. */
class HostileTextTest {
    private static final String[] PIECES = {
        "\\times",
        "\\",
        "times",
        "sim",
        "approx",
        "pm",
        "textbf{",
        "{",
        "}",
        "$",
        "$5",
        "&",
        "&amp;",
        "&#",
        "&#x1F600;",
        ";",
        "<",
        "</p>",
        "<a",
        ">",
        "%",
        "10^{-3}",
        "²",
        "¹²",
        "⁻³",
        "^",
        "ﬁ",
        "５",
        "\u00AD",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\n",
        "\u0000",
        "İ",
        "ı",
        "3.5",
        "1,024",
        ".",
        "vs.",
        "et al.",
        "x",
        "8xH",
        "word",
        " ",
        "-",
        "(",
        ")"
    };

    @Property(tries = 500, seed = "20")
    void everySpanLeadsBackIntoTheSource(@ForAll("hostile") String source) {
        Passage passage = Normaliser.normalise(source);
        int before = 0;
        for (int i = 0; i < passage.text().length(); i++) {
            Span span = passage.toSource(new Span(i, i + 1));
            assertThat(span.start()).isBetween(before, source.length());
            assertThat(span.end()).isBetween(span.start(), source.length());
            before = span.start();
        }
    }

    @Property(tries = 500, seed = "20")
    void normalisingWritesNoMoreThanTwiceWhatItReads(@ForAll("hostile") String source) {
        assertThat(Normaliser.normalise(source).text().length()).isLessThanOrEqualTo(2 * source.length());
    }

    @Property(tries = 500, seed = "20")
    void tokensAreTheTextWithoutItsSpaces(@ForAll("hostile") String source) {
        String text = Normaliser.normalise(source).text();
        StringBuilder joined = new StringBuilder();
        for (Token token : Tokenizer.tokensOf(text)) {
            assertThat(token.span().of(text)).isEqualTo(token.text());
            joined.append(token.text());
        }
        assertThat(joined.toString()).isEqualTo(text.replace(" ", ""));
    }

    @Property(tries = 500, seed = "20")
    void sentencesHoldEveryTokenInOrder(@ForAll("hostile") String source) {
        Passage passage = Normaliser.normalise(source);
        List<Token> tokens =
                Sentences.of(passage).stream().flatMap(s -> s.tokens().stream()).toList();
        assertThat(tokens).isEqualTo(Tokenizer.tokensOf(passage.text()));
    }

    @Property(tries = 200, seed = "20")
    void anyStringAtAllIsRead(@ForAll String source) {
        everySpanLeadsBackIntoTheSource(source);
        sentencesHoldEveryTokenInOrder(source);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }
}
