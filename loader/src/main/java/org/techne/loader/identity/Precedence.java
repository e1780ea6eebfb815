package org.techne.loader.identity;

import java.util.Comparator;
import java.util.List;
import org.techne.loader.source.PaperRecord;

/** Whose word counts most: the publisher's own records before arXiv's, those before collections of others, listing pages last. */
final class Precedence {
    private static final List<String> FORMATS = List.of(
            "acl-anthology",
            "pmlr",
            "arxiv-snapshot",
            "arxiv-oai",
            "arxiv-atom",
            "arxiv-abs",
            "crossref",
            "paper-html",
            "s2-graph",
            "s2orc",
            "s2-open-corpus",
            "openalex",
            "dblp",
            "papers-with-code",
            "hf-daily",
            "bibtex",
            "ris",
            "paper-json",
            "paper-table",
            "page-profile",
            "page-daily",
            "page-alternating");

    /**
     * The most trusted record first; of one format the one that was loaded last, for it is newer; of one load the one with the earlier date, then by what it
     * says, so that the order within a load does not matter.
     */
    static final Comparator<PaperRecord> TRUST = Comparator.<PaperRecord>comparingInt(
                    record -> rank(record.origin().format()))
            .thenComparing(record -> record.origin().loaded(), Comparator.reverseOrder())
            .thenComparing(record -> record.issued().map(Object::toString).orElse("9"))
            .thenComparing(record -> -record.abstractText().length())
            .thenComparing(PaperRecord::title)
            .thenComparing(PaperRecord::abstractText)
            .thenComparing(record -> record.origin().document())
            .thenComparing(record -> record.origin().line());

    private Precedence() {}

    private static int rank(String format) {
        int rank = FORMATS.indexOf(format);
        return rank < 0 ? FORMATS.size() : rank;
    }
}
