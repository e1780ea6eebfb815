package org.techne.loader.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;
import org.techne.testing.Shared;

/** The genuine listing pages, read whole. */
class ListingPagesTest {
    @ParameterizedTest
    @CsvSource({
        "000_ba8d5b0b4d700017.txt, page-profile, 14",
        "001_c86500e6b79437e1.txt, page-daily, 65",
        "002_3e40f1ba127451b8.txt, page-alternating, 211",
        "003_921343caffc9316b.txt, page-alternating, 95",
        "004_8eaa9acc7e7d5904.txt, page-alternating, 81"
    })
    void everyRecordIsRecovered(String file, String format, int count) {
        Reading page = Reading.of(Shared.path("corpus/pages/" + file));
        assertThat(page.printed()).isEmpty();
        assertThat(page.records()).hasSize(count);
        assertThat(page.formats()).containsExactly(format);
        assertThat(page.records())
                .allMatch(record ->
                        record.abstractText().length() > 300 && record.title().length() > 10);
    }

    @Test
    void repeatedRecordsComeTwiceAndAre436Papers() {
        Reading pages = Reading.of(Shared.path("corpus/pages"));
        assertThat(pages.records()).hasSize(466);
        assertThat(pages.records().stream()
                        .map(PaperRecord::title)
                        .map(ListingPagesTest::folded)
                        .distinct())
                .hasSize(436);
    }

    @Test
    void profileGivesDateFieldAuthorsAndOrganisations() {
        Reading page = Reading.of(Shared.path("corpus/pages/000_ba8d5b0b4d700017.txt"));
        PaperRecord first = page.records().getFirst();
        assertThat(first.title()).isEqualTo("Token Dropping for Efficient BERT Pretraining");
        assertThat(first.authors()).containsExactly("Le Hou", "Richard Yuanzhe Pang", "Tianyi Zhou");
        assertThat(first.authorCount()).isEqualTo(OptionalInt.empty());
        assertThat(first.issued().orElseThrow()).hasToString("2022-03-24");
        assertThat(first.categories()).containsExactly("cs.CL");
        assertThat(first.organisation()).contains("uw");
        assertThat(page.records()).allMatch(record -> record.authors().size() == 3);
        assertThat(page.titled("T5Gemma 2").title()).isEqualTo("T5Gemma 2: Seeing, Reading, and Understanding Longer");
        assertThat(page.titled("Large Batch").authors()).startsWith("Yang You");
        assertThat(page.titled("Gemini 2.5").organisation()).contains("amazon-science, baidu");
    }

    @Test
    void dailyGivesDateCountAndOrganisation() {
        Reading page = Reading.of(Shared.path("corpus/pages/001_c86500e6b79437e1.txt"));
        assertThat(page.records()).allMatch(record -> record.issued().isPresent());
        assertThat(page.records().stream().filter(record -> record.authorCount().isPresent()))
                .hasSize(64);
        PaperRecord apple = page.titled("Rethinking JEPA");
        assertThat(apple.organisation()).contains("Apple");
        assertThat(apple.issued().orElseThrow()).hasToString("2025-09-29");
        PaperRecord flash = page.titled("FlashAttention-2");
        assertThat(flash.authorCount()).hasValue(1);
        assertThat(flash.issued().orElseThrow()).hasToString("2023-07-17");
        assertThat(List.of(flash.organisation().isPresent(), flash.withdrawn())).containsOnly(false);
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
