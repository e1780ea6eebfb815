package org.techne.loader.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.extract.name.NameFinder;
import org.techne.loader.extract.name.Names;
import org.techne.loader.lexicon.Unit;
import org.techne.loader.text.Normaliser;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Sentences;

/** Every phrase of {@code corpus/quantity.txt} is read as the one quantity before it, or as none. */
class QuantityCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus", "quantity.txt");
    private static final QuantityScanner SCANNER = new QuantityScanner(BuiltIn.LEXICON);
    private static final NameFinder NAMES = new NameFinder(BuiltIn.LEXICON);

    @TestFactory
    List<DynamicTest> phrasesMeanTheirQuantity() throws IOException {
        List<DynamicTest> tests = Files.readAllLines(CORPUS).stream()
                .filter(line -> line.contains("<-"))
                .flatMap(QuantityCorpusTest::tests)
                .toList();
        assertThat(tests).hasSizeGreaterThan(150);
        return tests;
    }

    private static Stream<DynamicTest> tests(String line) {
        String[] sides = line.split("<-", 2);
        String value = sides[0].strip();
        List<String> expected = value.equals("never") ? List.of() : List.of(value);
        return Stream.of(sides[1].split("\\|"))
                .map(String::strip)
                .map(phrase -> DynamicTest.dynamicTest(
                        phrase,
                        () -> assertThat(quantities("It gives " + phrase))
                                .as(phrase)
                                .isEqualTo(expected)));
    }

    private static List<String> quantities(String text) {
        Sentence sentence = Sentences.of(Normaliser.normalise(text)).getFirst();
        Names names = NAMES.namesOf(List.of(sentence), 0);
        boolean[] covered = new boolean[sentence.tokens().size()];
        names.mentions().getFirst().forEach(m -> java.util.Arrays.fill(covered, m.first(), m.last() + 1, true));
        return SCANNER.scan(sentence, covered, names.marks().getFirst()).quantities().stream()
                .map(QuantityCorpusTest::line)
                .toList();
    }

    private static String line(Quantity quantity) {
        String unit =
                quantity.unit().map(Unit::symbol).map(symbol -> " " + symbol).orElse("");
        String low = plain(quantity.low());
        String range = quantity.isRange() ? low + ".." + plain(quantity.high()) : low;
        return word(quantity.form()) + " " + range + unit + " "
                + word(quantity.reading().bound());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
