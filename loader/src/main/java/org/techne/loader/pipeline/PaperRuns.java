package org.techne.loader.pipeline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.techne.loader.graph.Vocabulary;

/** Which run made the results of a paper: where a later one finds just the same, still the earlier. */
final class PaperRuns {
    private static final Predicate<Triple> NAMES_RUN =
            triple -> triple.getPredicate().equals(Vocabulary.PROV_WAS_GENERATED_BY);

    private PaperRuns() {}

    /**
     * What is to be said of a paper.
     *
     * @param before all that the graph says of it and its parts
     * @param after all that a later run says
     * @return the later, with the run of the earlier where all parts of the paper are the same
     */
    static Set<Triple> kept(Set<Triple> before, Set<Triple> after) {
        if (!parts(before).equals(parts(after))) {
            return after;
        }
        Set<Triple> kept = new LinkedHashSet<>(after);
        kept.removeIf(NAMES_RUN);
        before.stream().filter(NAMES_RUN).forEach(kept::add);
        return kept;
    }

    private static Set<Triple> parts(Set<Triple> triples) {
        return triples.stream()
                .filter(NAMES_RUN.negate())
                .filter(triple -> triple.getSubject().getURI().indexOf('#') >= 0)
                .collect(Collectors.toSet());
    }
}
