package org.techne.loader.source.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;
import org.techne.testing.Shared;

/** The genuine XML files, read whole; and what is particular about each. */
class XmlSourcesTest {
    @ParameterizedTest
    @CsvSource({
        "arxiv-atom/q_testing_s0_m100_cfe7536492ca.xml, arxiv-atom, 100, 0",
        "arxiv-atom/legacy-2018-query-Einstein-10.xml, arxiv-atom, 10, 0",
        "arxiv-atom/id_astro-ph_0601001_s0_m100_3150dca9dc76.xml, arxiv-atom, 1, 0",
        "arxiv-oai/LISTRECORDS-arXiv-set-cs-2016-03-01-1000.xml, arxiv-oai, 1000, 6",
        "arxiv-oai/RENDERED-arXivRaw-listrecords-150.xml, arxiv-oai, 150, 7",
        "arxiv-oai/RENDERED-arXivOld-listrecords-150.xml, arxiv-oai, 150, 7",
        "arxiv-oai/ads-oai_dc/arxiv_multi_20230125.xml, arxiv-oai, 3, 0",
        "arxiv-oai/ads-oai_dc/oai_ArXiv.org_math_0306266.xml, arxiv-oai, 1, 0",
        "arxiv-oai/hepcrawl/sample_arxiv_record.xml, arxiv-oai, 12, 0",
        "dblp/dblp-sample.xml, dblp, 131, 0",
        "acl-anthology-xml/acl-anthology-2022.acl.xml, acl-anthology, 774, 0"
    })
    void everyRecordIsRead(String file, String format, int records, int withdrawn) {
        Reading reading = Reading.of(sample(file));
        assertThat(reading.printed()).isEmpty();
        assertThat(reading.records().size()).isEqualTo(records);
        assertThat(reading.formats()).containsExactly(format);
        assertThat(reading.records().stream().filter(PaperRecord::withdrawn).count())
                .isEqualTo(withdrawn);
        assertThat(reading.records().stream()
                        .filter(record ->
                                record.issued().isEmpty() || record.ids().isEmpty())
                        .count())
                .isZero();
    }

    private static Path sample(String file) {
        return Shared.path("corpus/formats/" + file);
    }

    @Test
    void everyGenuineFileIsKnown() {
        Reading oai = Reading.of(sample("arxiv-oai/hepcrawl"), sample("arxiv-oai/ads-oai_dc"));
        assertThat(oai.printed()).isEmpty();
        assertThat(oai.records().size()).isEqualTo(3 + 3 + 1 + 12 + 11 + 3 + 7);
        Reading empty = Reading.of(sample("arxiv-atom/id_0000.0000_s0_m100_8b51d9633a68.xml"));
        assertThat(empty.records()).isEmpty();
        assertThat(empty.printed()).isEmpty();
        assertThat(Reading.of(sample("arxiv-atom/id_abc_s0_m100_b79c8dcf6bc3.xml"))
                        .printed())
                .singleElement()
                .asString()
                .contains("E117 found \"incorrect id format for abc\"");
    }

    @Test
    void atomKeepsIdsDatesAndArxivCategoriesOnly() {
        PaperRecord legacy = Reading.of(sample("arxiv-atom/legacy-2018-query-Einstein-10.xml"))
                .titled("Einstein-Weyl structures");
        assertThat(legacy.ids().arxiv()).contains("1801.05533");
        assertThat(legacy.categories()).containsExactly("math.DG");
        assertThat(legacy.issued().orElseThrow()).hasToString("2018-01-17");
        assertThat(legacy.abstractText())
                .startsWith("In this article, we study")
                .doesNotContain("\n");
    }

    @Test
    void oaiKeepsAuthorsWhateverTheForm() {
        PaperRecord arxiv = Reading.of(sample("arxiv-oai/LISTRECORDS-arXiv-set-cs-2016-03-01-1000.xml"))
                .records()
                .getFirst();
        assertThat(arxiv.authors()).containsExactly("Ileana Streinu", "Louis Theran");
        assertThat(arxiv.issued().orElseThrow()).hasToString("2007-03-30");
        PaperRecord dublinCore = Reading.of(sample("arxiv-oai/ads-oai_dc/oai_ArXiv.org_0901_2443.xml"))
                .records()
                .getFirst();
        assertThat(dublinCore.authors()).startsWith("B. Özel", "J. Enders").contains("P. von Neumann-Cosel");
        assertThat(dublinCore.title())
                .isEqualTo("Excitation energy and strength of the pygmy dipole resonance in stable tin isotopes");
    }

    @Test
    void dblpEntitiesAreRead() {
        Reading small = Reading.of(sample("dblp/dblp-small.xml"));
        assertThat(small.records().size()).isEqualTo(15);
        assertThat(small.titled("Schnelle").title())
                .isEqualTo("Schnelle Multiplikation von Polynomen über Körpern der Charakteristik 2");
        assertThat(small.titled("Schnelle").authors()).containsExactly("Arnold Schönhage");
        assertThat(small.titled("Spectre").authors()).contains("Michael Schwarz", "Thomas Prescher");
        assertThat(small.printed()).singleElement().asString().contains(":131:year: E104");
    }

    @Test
    void anthologyJoinsMixedContent() {
        PaperRecord first = Reading.of(sample("acl-anthology-xml/acl-anthology-2022.acl.xml"))
                .records()
                .getFirst();
        assertThat(first.title()).isEqualTo("AdapLeR: Speeding up Inference by Adaptive Length Reduction");
        assertThat(first.ids().acl()).contains("2022.acl-long.1");
        assertThat(first.ids().doi()).contains("10.18653/v1/2022.acl-long.1");
        assertThat(first.issued().orElseThrow()).hasToString("2022-05");
        assertThat(first.codeLinks())
                .extracting(Object::toString)
                .containsExactly("https://github.com/amodaresi/adapler");
    }

    @Test
    void entitiesNeitherFetchNorGrow() {
        Reading bomb = Reading.ofText("""
                <!DOCTYPE dblp [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <dblp><article key="k/1"><author>Jane D&ouml;e</author><title>T &b; &f;.</title><year>2001</year></article></dblp>
                """);
        assertThat(bomb.printed()).isEmpty();
        assertThat(bomb.records().getFirst().title()).isEqualTo("T &b; &f;");
        assertThat(bomb.records().getFirst().authors()).containsExactly("Jane Döe");
    }

    @Test
    void aTruncatedDocumentGivesWhatCameBefore() {
        Reading cut = Reading.ofText("""
                <dblp><article key="k/1"><title>One.</title><year>2001</year></article>
                <article key="k/2"><title>Two""");
        assertThat(cut.records()).hasSize(1);
        assertThat(cut.printed()).singleElement().asString().startsWith("-:2: E110");
    }
}
