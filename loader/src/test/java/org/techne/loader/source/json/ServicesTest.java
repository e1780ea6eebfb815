package org.techne.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;
import org.techne.testing.Shared;

/** The genuine files of the services, read whole; and what is particular about each. */
class ServicesTest {
    @ParameterizedTest
    @CsvSource({
        "hf-daily/2024-05-28.json, hf-daily, 15, 15",
        "hf-daily/2024-12-12.json, hf-daily, 18, 18",
        "hf-daily/2025-03-05.json, hf-daily, 12, 12",
        "hf-daily/2025-09-30.json, hf-daily, 50, 50",
        "hf-daily/2026-08-20.json, hf-daily, 15, 15",
        "openalex/ml-works-first140-of-195.json, openalex, 140, 140",
        "openalex/snapshot-works-part_test.jsonl, openalex, 29, 11",
        "s2/s2orc-metadata-sample.jsonl, s2orc, 1000, 488",
        "s2/bulk-datasets-test.jsonl, s2-open-corpus, 100, 61",
        "s2/graph-api-Paper-full.json, s2-graph, 1, 1",
        "s2/graph-api-batch-with-null.json, s2-graph, 3, 3",
        "s2/graph-api-bulk-search-1000-titles.json, s2-graph, 1000, 0",
        "s2/paperqa-00.json, s2-graph, 1, 0",
        "crossref/rcrossref-list-0-100items.json, crossref, 97, 81",
        "crossref/rcrossref-list-1-100items.json, crossref, 96, 76",
        "pwc/papers-with-abstracts-1record.json, papers-with-code, 1, 1",
        "pwc/links-between-papers-and-code-2records.json, papers-with-code-links, 2, 0",
        "pwc/evaluation-tables-snli.json, papers-with-code-tables, 64, 0",
        "pwc/evaluation-tables-nlpprogress.json, papers-with-code-tables, 401, 0",
        "pwc/evaluation-tables-eff.json, papers-with-code-tables, 1669, 0"
    })
    void everyRecordIsRead(String file, String format, int records, int abstracts) {
        Reading reading = Reading.of(sample(file));
        assertThat(reading.printed()).isEmpty();
        assertThat(reading.records().size()).isEqualTo(records);
        assertThat(reading.formats()).containsExactly(format);
        assertThat(reading.records().stream()
                        .filter(record -> !record.abstractText().isEmpty())
                        .count())
                .isEqualTo(abstracts);
    }

    @Test
    void answersWithoutRecordsAreNotUnknown() {
        assertThat(Reading.of(sample("s2/paperqa-02.json")).printed())
                .singleElement()
                .asString()
                .contains("E117 found \"Title match not found\"");
        assertThat(Reading.ofText("{\"meta\":{\"count\":0},\"results\":[]}").printed())
                .isEmpty();
    }

    @Test
    void dailyPapersSkipHiddenAuthorsAndKeepCode() {
        PaperRecord record =
                Reading.of(sample("hf-daily/2026-08-20.json")).records().getFirst();
        assertThat(record.ids().arxiv()).contains("2608.16590");
        assertThat(record.authors()).startsWith("Xin Ding").hasSize(15);
        assertThat(record.issued().orElseThrow()).hasToString("2026-08-17");
        assertThat(record.codeLinks())
                .containsExactly(URI.create("https://github.com/air-embodied-brain/Zetta-Embodiment"));
    }

    @Test
    void invertedIndexIsPutInOrder() {
        PaperRecord record = Reading.ofText("""
                        {"id":"https://openalex.org/W12","title":"On <i>x</i> &amp; y","authorships":[{"author":{"display_name":"Jane Doe"}}],"doi":"https://doi.org/10.48550/ARXIV.2401.01234","abstract_inverted_index":{"ABSTRACT":[0],"We":[1],"try":[2,4],"and":[3]},"publication_date":"2024-01-02","is_retracted":true}
                        """).records().getFirst();
        assertThat(record.title()).isEqualTo("On x & y");
        assertThat(record.abstractText()).isEqualTo("We try and try");
        assertThat(record.ids().openAlex()).contains("W12");
        assertThat(record.ids().arxiv()).contains("2401.01234");
        assertThat(record.ids().doi()).isEmpty();
        assertThat(record.withdrawn()).isTrue();
    }

    @Test
    void jatsBecomesParagraphs() {
        PaperRecord record = Reading.ofText("""
                        {"DOI":"10.1000/A1","title":["A"],"abstract":"<jats:title>Abstract</jats:title>\\n<jats:p>One <mml:math alttext='$B$'><mml:mi>B</mml:mi></mml:math> &amp;lt; 2.</jats:p>\\n<jats:p>Two.</jats:p>","issued":{"date-parts":[[2016,5]]},"author":[{"given":"J.","family":"Doe"},{"name":"The Group"}]}
                        """).records().getFirst();
        assertThat(record.abstractText()).isEqualTo("One $B$ < 2.\nTwo.");
        assertThat(record.issued().orElseThrow()).hasToString("2016-05");
        assertThat(record.authors()).containsExactly("J. Doe", "The Group");
    }

    private static Path sample(String file) {
        return Shared.path("corpus/formats/" + file);
    }
}
