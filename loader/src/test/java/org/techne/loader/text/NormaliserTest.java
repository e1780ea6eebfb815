package org.techne.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "1.80times faster | 1.80× faster",
                "4timesRTX 3090 | 4× RTX 3090",
                "300times 300 | 300× 300",
                "many times | many times",
                "8\\% | 8%",
                "sim50\\% | ~50%",
                "sim 50 | ~50",
                "simple 5 | simple 5",
                "approx13% | ~13%",
                "approximate | approximate",
                "CO_2 and F_2 | CO_2 and F_2",
                "R^2 of 0.9 | R^2 of 0.9",
                "0.25{\\deg} | 0.25°",
                "textbf{bold} and textit{slanted} | bold and slanted",
                "url{https://a.example/b} | https://a.example/b",
                "10^{-3} | 10^-3",
                "O(N^2) | O(N^2)",
                "\\eg this | e.g. this",
                "$2\\times$ faster | 2× faster",
                "$\\sim$40\\% | ~40%",
                "$O(n \\log n)$ | O(n log n)",
                "costs $25 in all | costs $25 in all",
                "\\textbf{Ours} wins | Ours wins",
                "$94.5 \\pm 0.2$ | 94.5 ± 0.2",
                "pm0.2 | ±0.2",
                "leq5 and geq 7 | ≤5 and ≥7",
                "a rightarrow b | a → b",
                "8xH200 | 8× H200",
                "2x faster | 2x faster"
            })
    void latexInEveryStateOfDecayBecomesPlain(String source, String plain) {
        assertThat(Normaliser.normalise(source).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("charactersAndMarkup")
    void charactersAndMarkupBecomePlain(String source, String plain) {
        assertThat(Normaliser.normalise(source).text()).isEqualTo(plain);
    }

    static Stream<String[]> charactersAndMarkup() {
        return Stream.of(
                new String[] {"R&amp;D, 3 &lt; 4", "R&D, 3 < 4"},
                new String[] {"2&times; and 3&#215; and 4&#xD7;", "2× and 3× and 4×"},
                new String[] {"Q&A; a & b", "Q&A; a & b"},
                new String[] {"&#0; &#99999999999;", "&#0; &#99999999999;"},
                new String[] {"<jats:p>One.</jats:p><jats:p>Two.", " One. Two."},
                new String[] {"H<sub>2</sub>O and <i>x</i>", "H2O and x"},
                new String[] {"<mml:math><mml:mn>2</mml:mn></mml:math>x", "2x"},
                new String[] {"p < 0.05 and a<b", "p < 0.05 and a<b"},
                new String[] {"two\nlines\r\nand\ttabs", "two lines and tabs"},
                new String[] {"soft\u00ADware, zero\u200Bwidth", "software, zerowidth"},
                new String[] {"e\uFB03cient \uFB01ne-tuning", "efficient fine-tuning"},
                new String[] {"\uFF11\uFF12\uFF0E\uFF15\uFF05", "12.5%"},
                new String[] {"10\u207B\u00B3", "10^-3"},
                new String[] {"m\u00B2 and 10\u00B9\u00B2", "m^2 and 10^12"},
                new String[] {"\u201Cquoted\u201D and it\u2019s", "\"quoted\" and it's"},
                new String[] {"5\u00A0\u2212\u00A03", "5 - 3"},
                new String[] {"\u2248 5 \u00B5s", "~ 5 \u03BCs"});
    }

    @Test
    void spansLeadBackToTheSource() {
        Passage passage = Normaliser.normalise("is $3.2\\times$ faster");
        int at = passage.text().indexOf("3.2×");
        assertThat(passage.toSource(new Span(at, at + 4)).of(passage.source())).isEqualTo("3.2\\times");
    }

    @Test
    void emptyTextIsEmpty() {
        Passage passage = Normaliser.normalise("");
        assertThat(passage.text()).isEmpty();
        assertThat(passage.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }
}
