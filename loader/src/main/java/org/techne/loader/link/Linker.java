package org.techne.loader.link;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.text.Span;

/** Links the names of papers by a table of names. */
public final class Linker {
    private final NameTable table;

    /** A linker; the table is to be complete before it is asked. */
    public Linker(NameTable table) {
        this.table = table;
    }

    /**
     * The links of one paper, in the order of its text; of two names at one place the longer counts.
     *
     * @param paper its slug
     */
    public List<Link> linksOf(String paper, List<Candidate> candidates) {
        List<Link> links = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (table.isIntroducedElsewhere(candidate.name(), paper)
                    && links.stream().noneMatch(link -> overlaps(link.candidate(), candidate))) {
                links.add(Link.of(candidate));
            }
        }
        return links;
    }

    private static boolean overlaps(Candidate one, Candidate other) {
        Span first = one.evidence().span();
        Span second = other.evidence().span();
        return one.evidence().inTitle() == other.evidence().inTitle()
                && first.start() < second.end()
                && second.start() < first.end();
    }
}
