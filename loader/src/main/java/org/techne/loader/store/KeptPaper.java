package org.techne.loader.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.techne.loader.graph.Saying;
import org.techne.loader.identity.Paper;
import org.techne.loader.identity.RecordKeys;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.json.RecordJson;

/**
 * What is kept of a paper beside the graph, so that later loads can find it, merge with it and take it back.
 *
 * @param slug last part of its IRI
 * @param keys by what other records find it; see {@link RecordKeys}
 * @param fingerprints of its records
 * @param sayings what it says of things that other papers name too, as terms
 * @param names that it introduces or mentions, by which it can be linked with others
 * @param records its records as JSON
 */
public record KeptPaper(
        String slug,
        Set<String> keys,
        Set<String> fingerprints,
        List<String> sayings,
        Set<String> names,
        byte[] records) {
    /** The key of papers that introduce or mention a name. */
    public static String keyOfName(String name) {
        return "name:" + name;
    }

    /** What is to be kept of a paper that says this of shared things. */
    public static KeptPaper of(Paper paper, Collection<Saying> sayings, Set<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> fingerprints = new LinkedHashSet<>();
        for (PaperRecord record : paper.records()) {
            keys.addAll(RecordKeys.of(record));
            fingerprints.add(RecordKeys.fingerprint(record));
        }
        names.forEach(name -> keys.add(keyOfName(name)));
        return new KeptPaper(
                paper.slug(),
                keys,
                fingerprints,
                sayings.stream().map(Saying::term).toList(),
                Set.copyOf(names),
                RecordJson.write(paper.records()));
    }
}
