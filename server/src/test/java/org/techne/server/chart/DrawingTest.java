package org.techne.server.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DrawingTest {
    @Test
    void theLongestBarIsTheGreatestNumber() {
        Document svg = svg(Drawing.bars("", List.of(mark(0, 1, "a"), mark(0, 4, "b"), mark(0, 2, "c")))
                .wide());
        List<Double> lengths = svg.select("rect").eachAttr("width").stream()
                .map(Double::valueOf)
                .toList();
        assertThat(lengths.get(1))
                .isCloseTo(4 * lengths.get(0), within(0.5))
                .isCloseTo(2 * lengths.get(2), within(0.5));
    }

    @Test
    void highIsUpAndLateIsRight() {
        Drawing drawing = Drawing.points(
                "", "year", "%", List.of(mark(2020, 70, "a"), mark(2022, 90, "b"), mark(2024, 80, "c")), true);
        for (String text : List.of(drawing.wide(), drawing.narrow())) {
            List<Double> xs = svg(text).select("circle").eachAttr("cx").stream()
                    .map(Double::valueOf)
                    .toList();
            List<Double> ys = svg(text).select("circle").eachAttr("cy").stream()
                    .map(Double::valueOf)
                    .toList();
            assertThat(xs).isSorted();
            assertThat(ys.get(1)).isLessThan(ys.get(2));
            assertThat(ys.get(2)).isLessThan(ys.get(0));
            assertThat(svg(text).select("text.tick").eachText()).contains("2020", "2022", "70", "80", "90");
        }
    }

    @Test
    void greatRangesAreDrawnByFactors() {
        List<Mark> marks = Stream.of(1e6, 1e7, 1e9).map(x -> mark(x, 1, "m")).toList();
        List<Double> xs = svg(Drawing.points("", "", "", marks, false).wide()).select("circle").eachAttr("cx").stream()
                .map(Double::valueOf)
                .toList();
        assertThat(xs.get(2) - xs.get(1)).isBetween(1.99 * (xs.get(1) - xs.get(0)), 2.01 * (xs.get(1) - xs.get(0)));
    }

    @Test
    void tooLittleIsNoDrawingAndNoPlaceIsNoMark() {
        assertThat(Drawing.bars("", List.of(mark(0, 1, "a"))).isEmpty()).isTrue();
        assertThat(Drawing.points("", "", "", List.of(mark(1, 1, "a"), mark(1, 2, "b"), mark(1, 3, "c")), false)
                        .isEmpty())
                .isTrue();
        assertThatThrownBy(() -> mark(Double.NaN, 1, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheGraphSaysStaysText() {
        String evil = "\"><script>alert(1)</script>&'";
        Mark mark = new Mark(0, 1, evil, evil, evil, "javascript:\"><x>");
        Document svg = svg(Drawing.bars("", List.of(mark, mark)).wide());
        assertThat(svg.select("script, x")).isEmpty();
        assertThat(svg.select("text.value").first().text()).isEqualTo(evil);
    }

    private static Mark mark(double x, double y, String label) {
        return new Mark(x, y, label, String.valueOf(y), "", "");
    }

    private static Document svg(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
