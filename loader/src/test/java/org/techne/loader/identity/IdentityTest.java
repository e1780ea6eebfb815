package org.techne.loader.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.open.Sources;
import org.techne.testing.Shared;

class IdentityTest {
    @Test
    void listingPagesHold436Papers() {
        Sources pages = Sources.open(List.of(Shared.path("corpus/pages").toString()));
        List<Paper> papers = new ArrayList<>();
        new PaperReading(pages).read(papers::add, new Problems());
        assertThat(papers.size()).isEqualTo(436);
        assertThat(papers.stream().mapToInt(paper -> paper.origins().size()).sum())
                .isEqualTo(466);
        assertThat(papers.stream().map(Paper::slug).distinct().count()).isEqualTo(436);
    }

    @Test
    void sharedIdsMakeOnePaperWhateverItsTitles() {
        assertThat(papers(
                        record("Old name", r -> r.ids().arxiv("2401.00001v1")),
                        record("New name", r -> r.ids().arxiv("arXiv:2401.00001v5")),
                        record("New name", r -> {
                            r.ids().arxiv("2401.00001");
                            r.ids().doi("10.1000/x");
                        }),
                        record("Newest name", r -> r.ids().doi("10.1000/X"))))
                .hasSize(1);
    }

    @Test
    void disagreeingIdsKeepPapersOfOneTitleApart() {
        List<Paper> papers = papers(
                record("Deep Learning", r -> r.ids().arxiv("1404.7828")),
                record("Deep learning", r -> r.ids().arxiv("1807.07987")),
                record("Deep Learning.", r -> {}));
        assertThat(papers).extracting(Paper::slug).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void preprintAndPublicationMeetByTitleYearAndAuthor() {
        assertThat(papers(
                        by("A Study of Things", "Jane Doe", 2019, "2019.00001", ""),
                        by("A study of things", "J. Doe", 2020, "", "10.1000/t"),
                        by("A Study of Things", "Rex Roe", 2020, "", "10.1000/other"),
                        by("A Study of Things", "Jane Doe", 2011, "", "")))
                .hasSize(3);
    }

    @Test
    void theTitleAloneIsEnoughWhereNothingElseIsKnown() {
        assertThat(papers(record("A Study of Things", r -> {}), record("A Study  of $Things$", r -> {})))
                .hasSize(1)
                .first()
                .extracting(Paper::slug)
                .isEqualTo(PaperSlug.of(record("a study of things", r -> {}).ids(), "A Study of Things"));
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        List<PaperRecord> records = new ArrayList<>(List.of(
                by("T and U", "Jane Doe", 2019, "1901.00001", ""),
                by("T and U", "Jane Doe", 2020, "", "10.1000/t"),
                by("T and U", "Rex Roe", 2020, "2001.00002", ""),
                by("T and U", "Jane Doe", 2021, "", ""),
                record("T and U", r -> {}),
                record("T and V", r -> r.ids().arxiv("1901.00001"))));
        TreeSet<String> first = slugs(records);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(records, random);
            assertThat(slugs(records)).isEqualTo(first);
        }
        assertThat(first).contains("arxiv-1901.00001", "arxiv-2001.00002");
    }

    @Test
    void theBestValueOfEachFieldWins() {
        PaperRecord page = PaperRecord.at(new Origin("page.txt", "page-daily", 1))
                .title("t")
                .abstractText("Short.")
                .authorCount(3)
                .build();
        PaperRecord arxiv = PaperRecord.at(new Origin("a.jsonl", "arxiv-snapshot", 2))
                .title("T")
                .abstractText("Long.")
                .author("Jane Doe")
                .issued(new PaperDate.Year(2020))
                .build();
        Paper paper = PaperMerger.merge(List.of(page, arxiv), false);
        assertThat(paper.record().title()).isEqualTo("T");
        assertThat(paper.record().abstractText()).isEqualTo("Long.");
        assertThat(paper.record().authors()).containsExactly("Jane Doe");
        assertThat(paper.givenBy().get("title")).isEqualTo(arxiv.origin());
        assertThat(paper.origins()).containsExactly(arxiv.origin(), page.origin());
    }

    @Test
    void slugsAreSafeAndDistinct() {
        assertThat(slug(r -> r.ids().arxiv("hep-th/9901001v2"))).isEqualTo("arxiv-hep-th-9901001");
        assertThat(slug(r -> r.ids().doi("10.1000/(A)_b/c"))).isEqualTo("doi-10.1000-_28a_29_5fb_2fc");
        assertThat(slug(r -> {})).matches("title-[0-9a-f]{16}");
    }

    private static String slug(Consumer<PaperRecordBuilder> ids) {
        PaperRecord record = record("T", ids);
        return PaperSlug.of(record.ids(), record.title());
    }

    private static TreeSet<String> slugs(List<PaperRecord> records) {
        TreeSet<String> slugs = new TreeSet<>();
        papers(records.toArray(PaperRecord[]::new)).forEach(paper -> slugs.add(paper.slug()));
        return slugs;
    }

    private static List<Paper> papers(PaperRecord... records) {
        List<Paper> papers = new ArrayList<>();
        new PaperReading((out, problems) -> Arrays.asList(records).forEach(out)).read(papers::add, new Problems());
        return papers;
    }

    private static PaperRecord by(String title, String author, int year, String arxiv, String doi) {
        return record(title, r -> {
            r.author(author).issued(new PaperDate.Year(year));
            r.ids().arxiv(arxiv);
            r.ids().doi(doi);
        });
    }

    private static PaperRecord record(String title, Consumer<PaperRecordBuilder> more) {
        PaperRecordBuilder builder =
                PaperRecord.at(new Origin("test", "paper-json", 0)).title(title).abstractText("Text.");
        more.accept(builder);
        return builder.build();
    }
}
