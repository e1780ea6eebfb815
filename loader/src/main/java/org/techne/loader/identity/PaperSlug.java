package org.techne.loader.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.techne.loader.source.PaperIds;

/**
 * The last part of a paper's IRI: {@code arxiv-2401.01234} from its arXiv id, else {@code doi-10.1000-xyz} from its DOI, else {@code title-} and 16 hexadecimal
 * digits of the normalised title's SHA-256. Two ids never give one slug.
 */
public final class PaperSlug {
    private PaperSlug() {}

    /** The slug of a paper by its ids and title. */
    public static String of(PaperIds ids, String title) {
        return of(ids, title, "");
    }

    /**
     * The slug of a paper that shares its title with another one.
     *
     * @param distinction what tells it from the others, used only where it has neither arXiv id nor DOI
     */
    static String of(PaperIds ids, String title, String distinction) {
        String normal = NormalTitle.of(title);
        String named = distinction.isEmpty() ? normal : normal + "|" + distinction;
        return ids.arxiv()
                .map(id -> "arxiv-" + id.replace('/', '-'))
                .or(() -> ids.doi().map(PaperSlug::ofDoi))
                .orElseGet(() -> "title-" + Hashes.digits(named));
    }

    /** The first slash of a DOI becomes a hyphen; what a path may not hold becomes an underscore and two hexadecimal digits a byte. */
    private static String ofDoi(String doi) {
        int slash = doi.indexOf('/');
        StringBuilder slug = new StringBuilder("doi-").append(doi, 0, slash).append('-');
        for (byte b : doi.substring(slash + 1).getBytes(StandardCharsets.UTF_8)) {
            boolean safe = b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '.' || b == '-';
            slug.append(safe ? String.valueOf((char) b) : String.format(Locale.ROOT, "_%02x", b & 0xff));
        }
        return slug.toString();
    }
}
