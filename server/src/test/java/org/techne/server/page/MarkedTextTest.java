package org.techne.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.server.graph.Amount;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Result;

class MarkedTextTest {
    private static final Entity SPEED = new Entity("https://w3id.org/techne/metric/speed", "speed");
    private static final Entity NET = new Entity("https://w3id.org/techne/technique/net", "Net");

    @Test
    void numbersInASentenceLeadEachToItsOwnResult() {
        String text = "We show Net. It is 3.5x faster and 1,200x smaller than Nets. The end.";
        List<Result> results = List.of(result("r1", 13, 60, "3.5"), result("r2", 13, 60, "1200"));
        assertThat(written(MarkedText.of(text, results, List.of(new NameInText(NET, List.of("Net"))), false)))
                .isEqualTo("We show {Net>/doc/technique/net}. [It is {3.5x>#r1} faster and {1,200x>#r2} smaller than"
                        + " {Nets>/doc/technique/net}.] The end.");
    }

    @Test
    void aSentenceWhoseNumberIsInWordsLeadsToItsResult() {
        String text = "It is twice as fast.";
        assertThat(written(MarkedText.of(text, List.of(result("r1", 0, 20, "2")), List.of(), false)))
                .isEqualTo("[{It is twice as fast.>#r1}]");
    }

    @Test
    void evidenceOutsideTheTextIsNotMarkedAndNothingOfTheTextIsLost() {
        String text = "Up to 7% better, 7% worse.";
        List<Result> results = List.of(
                result("r1", 0, 99, "7"),
                result("r2", -4, 9, "7"),
                result("r3", 0, 26, "7"),
                result("r4", 3, 20, "7"),
                result("r5", 0, 26, "7"));
        List<MarkedText.Stretch> stretches = MarkedText.of(text, results, List.of(), false);
        assertThat(written(stretches)).isEqualTo("[Up to {7%>#r3} better, {7%>#r5} worse.]");
        assertThat(plain(stretches)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'a 0.5 % gain', 0.50, '0.5 %'",
        "'of 1.3B weights', 1.3, '1.3B'",
        "'on 3.14.15 and 3', 3, '3'",
        "'GPT-4 has 4 parts', 4, '4'",
        "'5-fold less', 5, '5-fold'",
    })
    void aNumberIsFoundWithItsUnit(String sentence, String number, String expected) {
        NumberInText.Place place =
                NumberInText.find(sentence, List.of(number), any -> true).orElseThrow();
        assertThat(sentence.substring(place.start(), place.end())).isEqualTo(expected);
    }

    private static Result result(String anchor, int start, int end, String number) {
        return new Result(
                "https://w3id.org/techne/paper/p#" + anchor,
                SPEED,
                "Ratio",
                "",
                "Exactly",
                Amount.of(number, ""),
                Amount.of(number, ""),
                new Result.Scale(List.of(number), "", 1, ""),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Result.Evidence("", start, end, false),
                1,
                SPEED,
                false,
                SPEED,
                "");
    }

    private static String written(List<MarkedText.Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.evidence() ? "[" + pieces(stretch) + "]" : pieces(stretch))
                .collect(Collectors.joining());
    }

    private static String pieces(MarkedText.Stretch stretch) {
        return stretch.pieces().stream()
                .map(piece -> piece.href().isEmpty() ? piece.text() : "{" + piece.text() + ">" + piece.href() + "}")
                .collect(Collectors.joining());
    }

    private static String plain(List<MarkedText.Stretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> stretch.pieces().stream())
                .map(MarkedText.Piece::text)
                .collect(Collectors.joining());
    }
}
