package org.techne.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;
import org.techne.testing.Shared;

class PaperJsonTest {
    @Test
    void unlabelledAbstractsAreReadWhole() {
        Reading reading = Reading.of(Shared.path("corpus/unlabelled.jsonl"));
        assertThat(reading.printed()).isEmpty();
        assertThat(reading.records()).hasSize(1772);
        assertThat(reading.records().getFirst().ids().other()).containsEntry("local", "u0000");
    }

    @Test
    void dailyBotAndOldListAreReadWhole() {
        Reading bot = Reading.of(
                Shared.path("corpus/formats/arxiv-daily-bot/2025-03-22.jsonl"),
                Shared.path("corpus/formats/arxiv-daily-bot/2026-06-27.jsonl"));
        assertThat(bot.printed()).isEmpty();
        assertThat(bot.records())
                .hasSize(211 + 332)
                .allMatch(record -> record.ids().arxiv().isPresent());
        Reading old = Reading.of(Shared.path("corpus/formats/arxiv-kaggle-jsonl/arxivData-neelshah18-style.json"));
        assertThat(old.printed()).isEmpty();
        assertThat(old.records())
                .hasSize(839)
                .allMatch(record -> record.issued().isPresent());
    }

    @Test
    void everyKnownFieldIsKept() {
        PaperRecord record = Reading.ofText("""
                        {"id":"2401.01234v2","title":"T","abstract":"A.","authors":["Doe, Jane","Rex Roe"],"date":"2024-01-31","categories":["cs.LG"],"code":"https://example.org/t","doi":"https://doi.org/10.1000/XYZ","url":"https://example.org/p"}
                        """).records().getFirst();
        assertThat(record.ids().arxiv()).contains("2401.01234");
        assertThat(record.ids().doi()).contains("10.1000/xyz");
        assertThat(record.authors()).containsExactly("Jane Doe", "Rex Roe");
        assertThat(record.authorCount()).hasValue(2);
        assertThat(record.issued().orElseThrow()).hasToString("2024-01-31");
        assertThat(record.categories()).containsExactly("cs.LG");
        assertThat(record.codeLinks()).containsExactly(URI.create("https://example.org/t"));
        assertThat(record.page()).contains(URI.create("https://example.org/p"));
    }

    @Test
    void brokenLinesAreToldAndTheRestIsRead() {
        Reading reading = Reading.ofText("""
                {"id":"1","title":"One","abstract":"A.","date":"2023-13"}
                {"id":"2","title":"Two","abstr
                {"id":"3","title":" ","abstract":"C."}
                [1, 2]
                {"id":"5","title":"Five","abstract":"E."}
                """);
        assertThat(reading.records()).extracting(PaperRecord::title).containsExactly("One", "Five");
        assertThat(reading.printed())
                .satisfiesExactly(
                        date -> assertThat(date)
                                .isEqualTo("-:1:date: E104 found \"2023-13\"; write YYYY-MM-DD, YYYY-MM or YYYY"),
                        broken -> assertThat(broken)
                                .startsWith("-:2: E109 found \"{\"id\":\"2\",\"title\":\"Two\",\"abstr\";"),
                        untitled -> assertThat(untitled).startsWith("-:3:title: E103 the record has no title;"),
                        list -> assertThat(list).startsWith("-:4: E109 found \"[1,2]\""));
    }
}
