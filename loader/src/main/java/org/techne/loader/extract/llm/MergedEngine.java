package org.techne.loader.extract.llm;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.techne.loader.extract.Extractor;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Abstract;

/** Two engines read each paper; where they say the same, the surer one's fact is kept, with its rule; of equally sure ones the first engine's. */
public final class MergedEngine implements Extractor {
    private final Extractor first;
    private final Extractor second;
    private final MergedResults results;

    /**
     * Merges two engines.
     *
     * @param lexicon knows which metrics are of one family
     */
    public MergedEngine(Extractor first, Extractor second, Lexicon lexicon) {
        this.first = first;
        this.second = second;
        this.results = new MergedResults(lexicon);
    }

    @Override
    public PaperFacts factsOf(Abstract paper) {
        PaperFacts one = first.factsOf(paper);
        PaperFacts other = second.factsOf(paper);
        Set<URI> code = new LinkedHashSet<>(one.code());
        code.addAll(other.code());
        return new PaperFacts(
                MergedNames.of(one.names(), other.names()),
                results.of(one.results(), other.results()),
                List.copyOf(code),
                one.unknownNames());
    }
}
