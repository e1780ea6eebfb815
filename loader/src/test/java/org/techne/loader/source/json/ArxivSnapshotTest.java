package org.techne.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.open.Reading;
import org.techne.testing.Shared;

class ArxivSnapshotTest {
    private static final String FOLDER = "corpus/formats/arxiv-kaggle-jsonl/";

    @Test
    void genuineSnapshotIsReadWhole() {
        Reading head = Reading.of(Shared.path(FOLDER + "snapshot-head-200.jsonl"));
        assertThat(head.printed()).isEmpty();
        assertThat(head.records()).hasSize(200);
        assertThat(head.formats()).containsExactly("arxiv-snapshot");
        PaperRecord first = head.records().getFirst();
        assertThat(first.title())
                .isEqualTo("Calculation of prompt diphoton production cross sections at Tevatron and LHC energies");
        assertThat(first.ids().arxiv()).contains("0704.0001");
        assertThat(first.ids().doi()).contains("10.1103/physrevd.76.013009");
        assertThat(first.authors()).containsExactly("C. Balázs", "E. L. Berger", "P. M. Nadolsky", "C.-P. Yuan");
        assertThat(first.issued().orElseThrow()).hasToString("2007-04-02");
        assertThat(first.categories()).containsExactly("hep-ph");
        assertThat(head.records().stream()
                        .filter(PaperRecord::withdrawn)
                        .map(record -> record.ids().arxiv().orElseThrow()))
                .contains("0704.0156");
    }

    @Test
    void newerSnapshotsAreReadWhole() {
        Reading old = Reading.of(Shared.path(FOLDER + "snapshot-2212-49-from-unarXive.jsonl"));
        assertThat(old.printed()).isEmpty();
        assertThat(old.records())
                .hasSize(49)
                .allMatch(record -> record.licence().isPresent());
    }

    @Test
    void foldedLinesBecomeParagraphs() {
        PaperRecord record = Reading.ofText("""
                        {"id":"2401.00001","authors":"A. Doe (1), B. Roe and C. Poe ((1) Bath)","title":"One\\n  two","categories":"cs.LG cs.CL","abstract":"  First\\nline.\\n  Second one.\\n","update_date":"2024-02-03","comments":"Withdrawn by the authors"}
                        """).records().getFirst();
        assertThat(record.title()).isEqualTo("One two");
        assertThat(record.abstractText()).isEqualTo("First line.\nSecond one.");
        assertThat(record.authors()).containsExactly("A. Doe", "B. Roe", "C. Poe");
        assertThat(record.issued().orElseThrow()).hasToString("2024-01");
        assertThat(record.categories()).containsExactly("cs.LG", "cs.CL");
        assertThat(record.withdrawn()).isTrue();
    }
}
