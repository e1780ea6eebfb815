package org.techne.loader.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.techne.loader.source.PaperIds;
import org.techne.loader.source.PaperRecord;

/**
 * What tells papers of one title apart.
 *
 * @param ids hashes of arXiv id, DOI and ACL id; the two lowest bits say which of them it is
 * @param year of issue; 0 where unknown
 * @param families hashes of the first authors' last names; empty where unknown
 */
record Traits(Set<Long> ids, int year, Set<Integer> families) {
    /** How many years may lie between a preprint and its publication. */
    static final int YEARS_APART = 2;

    private static final Pattern SUFFIX = Pattern.compile(" (?:jr|sr|ii|iii|iv)$");
    private static final int MOST_AUTHORS = 12;
    private static final long ISSUER = 3;

    static Traits of(PaperRecord record) {
        Set<Integer> families = new TreeSet<>();
        record.authors().stream().limit(MOST_AUTHORS).forEach(name -> families.add(family(name)));
        return new Traits(
                strongIds(record.ids()),
                record.issued().map(date -> date.year()).orElse(0),
                families);
    }

    /** How much is known, for deciding the surest first: 0 ids and authors, 1 authors, 2 ids, 3 neither. */
    int tier() {
        return (families.isEmpty() ? 2 : 0) + (ids.isEmpty() ? 1 : 0);
    }

    /** Whether papers of one title may be one: no issuer, year or list of authors speaks against it, and where both have authors they share one. */
    boolean agreesWith(Traits other) {
        boolean years = year == 0 || other.year == 0 || Math.abs(year - other.year) <= YEARS_APART;
        boolean authors = families.isEmpty()
                || other.families.isEmpty()
                || families.stream().anyMatch(other.families::contains);
        return years && authors && idsAgree(other);
    }

    /** What is known of either; the earlier year. */
    Traits with(Traits other) {
        Set<Long> allIds = new TreeSet<>(ids);
        allIds.addAll(other.ids);
        Set<Integer> allFamilies = new TreeSet<>(families);
        allFamilies.addAll(other.families);
        int first = year == 0 || other.year == 0 ? Math.max(year, other.year) : Math.min(year, other.year);
        return new Traits(allIds, first, allFamilies);
    }

    private boolean idsAgree(Traits other) {
        return ids.stream()
                .allMatch(id -> other.ids.contains(id)
                        || other.ids.stream().noneMatch(theirs -> (theirs & ISSUER) == (id & ISSUER)));
    }

    private static Set<Long> strongIds(PaperIds ids) {
        Set<Long> hashes = new TreeSet<>();
        Map.of(0L, ids.arxiv(), 1L, ids.doi(), 2L, ids.acl())
                .forEach((issuer, id) -> id.ifPresent(text -> hashes.add(Hashes.bits(text) & ~ISSUER | issuer)));
        return hashes;
    }

    private static int family(String name) {
        String normal = SUFFIX.matcher(NormalTitle.of(name)).replaceFirst("");
        return normal.substring(normal.lastIndexOf(' ') + 1).hashCode();
    }
}
