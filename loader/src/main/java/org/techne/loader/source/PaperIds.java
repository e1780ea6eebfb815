package org.techne.loader.source;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The identifiers that a source gives a paper, each in the one form that its issuer uses; {@link Identifiers} makes that form of others.
 *
 * @param arxiv without version: {@code 2401.01234} or {@code hep-th/9901001}
 * @param doi lower case, without resolver: {@code 10.1000/xyz}
 * @param openAlex {@code W2741809807}
 * @param s2 the 40 hexadecimal digits of Semantic Scholar
 * @param dblp key: {@code conf/nips/VaswaniSPUJGKP17}
 * @param acl ACL Anthology: {@code 2022.acl-long.2}
 * @param other further ones by the issuer's name
 */
public record PaperIds(
        Optional<String> arxiv,
        Optional<String> doi,
        Optional<String> openAlex,
        Optional<String> s2,
        Optional<String> dblp,
        Optional<String> acl,
        SortedMap<String, String> other) {
    /** A paper that no source has numbered. */
    public static final PaperIds NONE = new PaperIds(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>());

    private static final Pattern ARXIV = Pattern.compile("\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)*/\\d{7}");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{3,9}(?:\\.\\d+)*/[^\\s\\p{Cntrl}\\p{Upper}]+");
    private static final Pattern OPEN_ALEX = Pattern.compile("W\\d{1,18}");
    private static final Pattern S2 = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern KEY = Pattern.compile("[^\\s\\p{Cntrl}]+");

    /** Refuses identifiers in another form. */
    public PaperIds {
        check("arXiv id", arxiv, ARXIV, "write 2401.01234 or hep-th/9901001, without version");
        check("DOI", doi, DOI, "write 10.1000/xyz in lower case, without resolver");
        check("OpenAlex id", openAlex, OPEN_ALEX, "write W2741809807");
        check("Semantic Scholar id", s2, S2, "write its 40 hexadecimal digits");
        check("DBLP key", dblp, KEY, "write it without blanks");
        check("ACL Anthology id", acl, KEY, "write it without blanks");
        other.values().forEach(value -> check("identifier", Optional.of(value), KEY, "write it without blanks"));
        other = Collections.unmodifiableSortedMap(new TreeMap<>(other));
    }

    /** Whether there is none at all. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** All of them by the issuer's name: arxiv, doi, openalex, s2, dblp, acl and the others. */
    public SortedMap<String, String> byIssuer() {
        SortedMap<String, String> all = new TreeMap<>(other);
        Map.of("arxiv", arxiv, "doi", doi, "openalex", openAlex, "s2", s2, "dblp", dblp, "acl", acl)
                .forEach((issuer, id) -> id.ifPresent(value -> all.put(issuer, value)));
        return all;
    }

    private static void check(String name, Optional<String> id, Pattern form, String mend) {
        if (id.isPresent() && !form.matcher(id.get()).matches()) {
            throw new IllegalArgumentException(name + " \"" + id.get() + "\" is malformed; " + mend);
        }
    }
}
