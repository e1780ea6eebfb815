package org.techne.loader.pipeline;

import org.techne.loader.extract.PaperFacts;

/** Leaves out what is not sure enough to be published. */
record FactFilter(double minConfidence) {
    PaperFacts kept(PaperFacts facts) {
        return new PaperFacts(
                facts.names().stream()
                        .filter(fact -> fact.confidence() >= minConfidence)
                        .toList(),
                facts.results().stream()
                        .filter(result -> result.confidence() >= minConfidence)
                        .toList(),
                facts.code());
    }
}
