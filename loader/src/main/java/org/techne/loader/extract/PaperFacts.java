package org.techne.loader.extract;

import java.net.URI;
import java.util.List;

/**
 * What one abstract states.
 *
 * @param names the things it names and how it relates to them, each pair of relation and entity once
 * @param results its quantitative statements, in the order of the text
 * @param code links to code, models and project pages, as written
 * @param unknownNames names that it does not explain; no facts yet, but what another paper introduces may be meant
 */
public record PaperFacts(List<NameFact> names, List<Result> results, List<URI> code, List<UnknownName> unknownNames) {
    public PaperFacts {
        unknownNames = List.copyOf(unknownNames);
        names = List.copyOf(names);
        results = List.copyOf(results);
        code = List.copyOf(code);
    }

    /** Facts of a paper that leaves no name unexplained. */
    public PaperFacts(List<NameFact> names, List<Result> results, List<URI> code) {
        this(names, results, code, List.of());
    }
}
