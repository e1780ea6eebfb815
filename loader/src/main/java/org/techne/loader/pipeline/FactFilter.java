package org.techne.loader.pipeline;

import java.util.List;
import java.util.function.Predicate;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Result;

/** Parts what is sure enough to be published from what is not. */
record FactFilter(double minConfidence) {
    PaperFacts kept(PaperFacts facts) {
        return filtered(facts, sure -> sure);
    }

    /** The facts that stay out of the graph; links to code are always sure. */
    PaperFacts doubtful(PaperFacts facts) {
        PaperFacts doubtful = filtered(facts, sure -> !sure);
        return new PaperFacts(doubtful.names(), doubtful.results(), List.of());
    }

    private PaperFacts filtered(PaperFacts facts, Predicate<Boolean> wanted) {
        List<NameFact> names = facts.names().stream()
                .filter(fact -> wanted.test(fact.confidence() >= minConfidence))
                .toList();
        List<Result> results = facts.results().stream()
                .filter(result -> wanted.test(result.confidence() >= minConfidence))
                .toList();
        return new PaperFacts(names, results, facts.code(), facts.unknownNames());
    }
}
