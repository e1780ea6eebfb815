package org.techne.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.techne.loader.extract.result.Explanation;
import org.techne.loader.extract.result.Explanation.Reading;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Token;

class ExplanationTest {
    private static final List<String> PIECES = List.of(
            "Our method cuts latency by 38%",
            "on 16 A100 GPUs",
            "in 2019",
            "(2) a cache",
            "at 224×224 pixels",
            "with 8-bit keys",
            "82.1% top-1 accuracy on ImageNet",
            "against 80%",
            "in Table 4",
            ", and up to 2.5x faster",
            "10^-3",
            "see [12].",
            "The 3rd run took 3 hours",
            "0.59 GB",
            "; 5, 6 and 7 respectively.");

    private static final RuleEngine ENGINE = new RuleEngine(LexiconReader.read(LexiconFiles.load(List.of())));

    private static Explanation explain(String text) {
        return ENGINE.explain(Abstract.of("QuickSpan: 2x Faster Spans", text));
    }

    @Test
    void theResultsAreThoseOfTheGraph() {
        Abstract paper = Abstract.of("", String.join(" ", PIECES));
        List<Result> explained = ENGINE.explain(paper).sentences().stream()
                .flatMap(reading -> reading.results().stream())
                .map(Explanation.Stated::result)
                .toList();
        assertThat(explained).isNotEmpty().isEqualTo(ENGINE.factsOf(paper).results());
    }

    @Test
    void everyNumberIsReadOrRefused() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(6, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining(" "));
            for (Reading reading : explain(text).sentences()) {
                assertThat(numbersLeft(reading)).as(text).isEmpty();
            }
        }
    }

    private static List<String> numbersLeft(Reading reading) {
        List<Token> tokens = reading.sentence().tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isNumber())
                .filter(i -> reading.results().stream()
                        .noneMatch(s -> s.item().first() <= i && i <= s.item().last()))
                .filter(i -> reading.refusals().stream().noneMatch(r -> r.first() <= i && i <= r.last()))
                .mapToObj(i -> tokens.get(i).text())
                .toList();
    }

    @Test
    void aRefusalSaysWhy() {
        Reading sentence =
                explain("Since 2019 it runs on 16 A100 GPUs.").sentences().getLast();
        assertThat(sentence.refusals())
                .extracting(r -> r.veto().value())
                .containsExactly("veto-year", "veto-count-of-devices");
        Reading title = explain("").sentences().getFirst();
        assertThat(title.inTitle()).isTrue();
        assertThat(title.refusals()).extracting(r -> r.veto().value()).containsExactly("veto-number-in-title");
    }

    @Test
    void theLineNamesEachSymbolWithItsWords() {
        Reading sentence = explain("It cuts the memory by 38%.").sentences().getLast();
        assertThat(sentence.line())
                .isEqualTo("word[It] decrease-verb[cuts] metric[memory] by[by] percent[38%] break[.]");
    }

    @Test
    void countsAreWrittenOutOnceOnly() {
        Result result = ENGINE.factsOf(Abstract.of("", "It needs only 2.6 GFLOPs."))
                .results()
                .getFirst();
        BigDecimal written = result.value().low().multiply(result.value().unit().toCanonical());
        assertThat(written).isEqualByComparingTo("2.6e9");
    }

    @Test
    void theBookExplainsEveryRuleThatReads() {
        RuleBook book = RuleBook.read();
        explain(String.join(" ", PIECES)).sentences().forEach(reading -> {
            reading.results()
                    .forEach(s -> assertThat(book.find(s.result().rule())).isPresent());
            reading.refusals().forEach(r -> assertThat(book.find(r.veto())).isPresent());
            reading.mentions().forEach(m -> assertThat(book.find(m.rule())).isPresent());
        });
        assertThat(book.rules())
                .extracting(rule -> rule.kind().toLowerCase(Locale.ROOT))
                .contains("frame", "veto");
    }
}
