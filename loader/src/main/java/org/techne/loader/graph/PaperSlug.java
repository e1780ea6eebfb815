package org.techne.loader.graph;

import java.text.Normalizer;
import java.util.Locale;
import org.techne.loader.source.PaperIds;

/** What makes two records one paper, and its place among the IRIs: the arXiv id, else the DOI, else the normalised title. */
public final class PaperSlug {
    private static final int HASH_BYTES = 10;

    private PaperSlug() {}

    /** {@code arxiv-2401.01234}, {@code doi-10.1000%2Fxyz} or {@code title-} and 20 hexadecimal digits. */
    public static String of(PaperIds ids, String title) {
        return ids.arxiv()
                .map(id -> Slug.of("arxiv-" + id.replace('/', '_')))
                .or(() -> ids.doi().map(doi -> Slug.of("doi-" + doi)))
                .orElseGet(() -> "title-" + Fingerprint.of(titleKey(title), HASH_BYTES));
    }

    /** A title's letters and digits in lower case, compatibility forms undone; the title itself where it has neither. */
    public static String titleKey(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String key = plain.replaceAll("[^\\p{L}\\p{N}+#]+", "");
        return key.isEmpty() ? title : key;
    }
}
