package org.techne.loader.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.loader.source.PaperRecord;

/** Documents of many records in which one character was lost: what is around the fault is read. */
class RecoveryTest {
    private static final int RECORDS = 40;
    private static final int FAULTS = 60;

    @ParameterizedTest
    @CsvSource({"array", "lines", "answer", "xml", "volumes"})
    void aFaultCostsNoMoreThanTwoRecordsAndIsTold(String kind) {
        String document = document(kind);
        Set<String> whole = titles(Reading.ofText(document));
        assertThat(whole).hasSize(RECORDS);
        Random chance = new Random(5);
        for (int fault = 0; fault < FAULTS; fault++) {
            int at = chance.nextInt(document.indexOf("Title 1 "), document.indexOf("Title 39 "));
            Reading reading = Reading.ofText(document.substring(0, at) + document.substring(at + 1));
            Set<String> read = titles(reading);
            assertThat(reading.records()).as("without character %d", at).hasSizeBetween(RECORDS - 2, RECORDS);
            assertThat(reading.records().size() < RECORDS && reading.printed().isEmpty())
                    .isFalse();
            assertThat(read.stream().filter(title -> !whole.contains(title))).hasSizeLessThanOrEqualTo(1);
            assertThat(whole.stream().filter(title -> !read.contains(title))).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static Set<String> titles(Reading reading) {
        return reading.records().stream().map(PaperRecord::title).collect(Collectors.toSet());
    }

    private static String document(String kind) {
        return switch (kind) {
            case "array" -> "[\n  " + String.join(",\n  ", records("""
                    {
                        "title": "Title %1$d of a paper",
                        "authors": [{"name": "Jane Doe"}, {"name": "Rex Roe"}],
                        "abstract": "Text {of} [%1$d] papers."
                      }""")) + "\n]\n";
            case "lines" ->
                "[" + String.join(",", records("{\"title\":\"Title %1$d of a paper\",\"abstract\":\"T.\"}")) + "]";
            case "answer" -> answer();
            case "xml" -> dblp();
            default -> volume();
        };
    }

    private static String answer() {
        return "{\"meta\":{\"count\":40},\"results\":["
                + String.join(
                        ",",
                        records(
                                "{\"id\":\"https://openalex.org/W%1$d\",\"title\":\"Title %1$d of a paper\",\"authorships\":"
                                        + "[{\"author\":{\"id\":\"https://openalex.org/A%1$d\",\"display_name\":\"Jane Doe\"}}],"
                                        + "\"abstract_inverted_index\":null}"))
                + "]}";
    }

    private static String dblp() {
        return "<dblp>\n"
                + String.join(
                        "\n",
                        records(
                                "<article key=\"a/b/%1$d\"><author>Jane Doe</author><title>Title %1$d of a paper.</title></article>"))
                + "\n</dblp>\n";
    }

    private static String volume() {
        return "<collection id=\"2024.x\"><volume id=\"1\"><meta><year>2024</year></meta>\n"
                + String.join(
                        "\n",
                        records(
                                "<paper id=\"%1$d\"><title>Title %1$d of a paper</title><abstract>Text.</abstract></paper>"))
                + "</volume></collection>\n";
    }

    private static List<String> records(String form) {
        return IntStream.range(0, RECORDS)
                .mapToObj(number -> form.formatted(number))
                .toList();
    }
}
