package org.techne.loader.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;
import org.techne.testing.Shared;

/** The genuine files in plain text, read whole; and what is particular about each. */
class PlainSourcesTest {
    @ParameterizedTest
    @CsvSource({
        "arxiv-tsv/cs.AR-first300.tsv, paper-table, 300, 300, 300",
        "bibtex/zotero-better-bibtex-169.bib, bibtex, 169, 155, 157",
        "bibtex/zotero-61-nowcasting.bib, bibtex, 61, 57, 57",
        "bibtex/zotero-export-27.bib, bibtex, 27, 23, 27",
        "bibtex/jabref-testjabref.bib, bibtex, 156, 36, 156",
        "ris/zotero.ris, ris, 100, 98, 100",
        "ris/scopus.ris, ris, 6, 6, 6",
        "ris/litstudy-example.ris, ris, 25, 25, 25",
        "ris/rispy-example_wos.ris, ris, 2, 2, 2",
        "html/ACL_2021.naacl-main.208.html, paper-html, 1, 1, 1",
        "html/ACL_N04-1001.html, paper-html, 1, 0, 1",
        "html/USENIX_goyal.html, paper-html, 1, 1, 1",
        "html/USENIX_bulekov.html, paper-html, 1, 1, 1",
        "html/HAL_jpa_00235190.html, paper-html, 1, 1, 1",
        "html/cvf-paper-trimmed-fixture.html, paper-html, 1, 0, 1"
    })
    void everyRecordIsRead(String file, String format, int records, int abstracts, int dated) {
        Reading reading = Reading.of(sample(file));
        assertThat(reading.printed()).isEmpty();
        assertThat(reading.records().size()).isEqualTo(records);
        assertThat(reading.formats()).containsExactly(format);
        assertThat(reading.records().stream()
                        .filter(record -> !record.abstractText().isEmpty())
                        .count())
                .isEqualTo(abstracts);
        assertThat(reading.records().stream()
                        .filter(record -> record.issued().isPresent())
                        .count())
                .isEqualTo(dated);
    }

    @ParameterizedTest
    @CsvSource({"pmlr-markdown, pmlr, 40", "arxiv-abs, arxiv-abs, 93"})
    void everyFileIsRead(String folder, String format, int records) {
        Reading reading = Reading.of(sample(folder));
        assertThat(reading.formats()).containsExactly(format);
        assertThat(reading.printed()).singleElement().asString().contains("NOTES: E107");
        assertThat(reading.records().size()).isEqualTo(records);
        assertThat(reading.records().stream()
                        .filter(record -> record.abstractText().isEmpty()
                                || record.authors().isEmpty()
                                || record.issued().isEmpty())
                        .map(PaperRecord::origin))
                .isEmpty();
    }

    @Test
    void absKeepsTheFirstDateAndTheLastVersion() {
        PaperRecord withdrawn = Reading.of(sample("arxiv-abs/orig_arxiv_0704_0704.0615v3.abs"))
                .records()
                .getFirst();
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(withdrawn.issued().orElseThrow()).hasToString("2007-04-04");
        PaperRecord latin = Reading.of(sample("arxiv-abs/ftp_arxiv_1607_1607.08199.abs"))
                .records()
                .getFirst();
        assertThat(latin.authors())
                .containsExactly("Marcello Bernardara", "Emanuele Macrì", "Benjamin Schmidt", "Xiaolei Zhao");
        assertThat(latin.licence()).contains("http://creativecommons.org/licenses/by-sa/4.0/");
    }

    @ParameterizedTest
    @CsvSource({
        "1704.0476, 1704.04760",
        "1612.0711900000001, 1612.07119",
        "1802.0479899999998, 1802.04799",
        "704.0001, 0704.0001",
        "0704.001, 0704.0010",
        "cs/9809007, cs/9809007",
        "2401.01234, 2401.01234"
    })
    void idsTakenForNumbersAreMended(String damaged, String id) {
        assertThat(PaperRow.mended(damaged)).isEqualTo(id);
    }

    @Test
    void bibtexLosesBracesAndKeepsFormulas() {
        PaperRecord record = Reading.ofText("""
                        @string{me = "Doe, Jane"}
                        A comment with a sign @ in it.
                        @Article{key, title = {{End}-to-{End} {\\"o}ffnen at 5\\% of $x_{1}$}, Author = me # { and {The {\\'E}quipe} and others},
                         journal = {arXiv:2401.01234 [cs]}, month = jan, YEAR = 2024, abstract = {A \\textit{fine} thing \\& more.}}
                        """).records().getFirst();
        assertThat(record.title()).isEqualTo("End-to-End öffnen at 5% of $x_{1}$");
        assertThat(record.abstractText()).isEqualTo("A fine thing & more.");
        assertThat(record.authors()).containsExactly("Jane Doe", "The Équipe");
        assertThat(record.authorCount()).isEmpty();
        assertThat(record.issued().orElseThrow()).hasToString("2024-01");
        assertThat(record.ids().arxiv()).contains("2401.01234");
    }

    @Test
    void anUnclosedEntryCostsOnlyItself() {
        Reading reading = Reading.ofText("""
                @article{a, title = {One}, year = 2001}
                @article{b, title = {Two, year = 2002}
                @article{c, title = {Three}, year = 2003}
                """);
        assertThat(reading.records()).extracting(PaperRecord::title).containsExactly("One", "Three");
        assertThat(reading.printed()).singleElement().asString().startsWith("-:2: E109");
    }

    @Test
    void risGoesOnOverLinesAndReadsDatesInPart() {
        PaperRecord record = Reading.ofText("""
                        Record 1 of 1
                        TY  - JOUR
                        T1  - A title
                          in two lines
                        A1  - Doe, Jane
                        A1  - Doe, Jane
                        Y1  - 2019/05//
                        N2  - First line.
                        Second line. © 2019 IEEE.
                        DO  - https://doi.org/10.1000/X
                        """).records().getFirst();
        assertThat(record.title()).isEqualTo("A title in two lines");
        assertThat(record.authors()).containsExactly("Jane Doe");
        assertThat(record.issued().orElseThrow()).hasToString("2019-05");
        assertThat(record.abstractText()).isEqualTo("First line.\nSecond line.");
        assertThat(record.ids().doi()).contains("10.1000/x");
    }

    @Test
    void medlineGoesOnOverLinesAndNamesPeopleOnce() {
        List<PaperRecord> records = Reading.of(Path.of("src/test/resources/source/medline/good.nbib"))
                .records();
        PaperRecord first = records.getFirst();
        assertThat(first.title())
                .isEqualTo(
                        "Skipping Layers in Networks That Read Pictures of the Retina, and What Becomes of Their Errors");
        assertThat(first.authors()).containsExactly("Jane A Doe", "Rex Jr Roe", "Example Consortium");
        assertThat(first.ids().doi()).contains("10.1000/skip.1");
        assertThat(first.ids().other()).containsEntry("pubmed", "30000001").containsEntry("pmc", "PMC7000001");
        assertThat(first.issued().orElseThrow()).hasToString("2024-01-05");
        assertThat(first.abstractText()).endsWith("the error rises by a tenth of a point.");
        PaperRecord second = records.getLast();
        assertThat(second.title()).isEqualTo("Reading tables");
        assertThat(second.authors()).containsExactly("E Poe");
        assertThat(second.issued().orElseThrow()).hasToString("2023-01");
        assertThat(second.withdrawn()).isTrue();
    }

    @Test
    void schemaOrgIsReadWhereThereAreNoTags() {
        PaperRecord record = Reading.ofText("""
                        <!DOCTYPE html><html><head><script type="application/ld+json">
                        {"@graph":[{"@type":"ScholarlyArticle","headline":"T","author":[{"name":"Jane Doe"}],"datePublished":"2024-02","abstract":"A."}]}
                        </script></head><body></body></html>
                        """).records().getFirst();
        assertThat(record.title()).isEqualTo("T");
        assertThat(record.authors()).containsExactly("Jane Doe");
        assertThat(record.issued().orElseThrow()).hasToString("2024-02");
        assertThat(record.abstractText()).isEqualTo("A.");
    }

    @Test
    void spotsInGenuineFiles() {
        PaperRecord acl = Reading.of(sample("html/ACL_2021.naacl-main.208.html"))
                .records()
                .getFirst();
        assertThat(acl.title()).isEqualTo("How many data points is a prompt worth?");
        assertThat(acl.ids().acl()).contains("2021.naacl-main.208");
        assertThat(acl.issued().orElseThrow()).hasToString("2021-06");
        PaperRecord pmlr = Reading.of(sample("pmlr-markdown/2016-06-11-abernethy16.md"))
                .records()
                .getFirst();
        assertThat(pmlr.title())
                .isEqualTo("Faster Convex Optimization: Simulated Annealing with an Efficient Universal Barrier");
        assertThat(pmlr.authors()).containsExactly("Jacob Abernethy", "Elad Hazan");
        assertThat(pmlr.ids().other()).containsEntry("pmlr", "v48/abernethy16");
        PaperRecord bib =
                Reading.of(sample("bibtex/zotero-better-bibtex-169.bib")).titled("Deal or No Deal");
        assertThat(bib.title()).isEqualTo("Deal or No Deal? End-to-End Learning for Negotiation Dialogues");
        assertThat(bib.ids().arxiv()).contains("1706.05125");
        assertThat(bib.authors()).startsWith("Mike Lewis", "Denis Yarats");
    }

    private static Path sample(String file) {
        return Shared.path("corpus/formats/" + file);
    }
}
