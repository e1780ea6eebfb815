package org.techne.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.extract.name.NameFacts;
import org.techne.loader.extract.name.NameFinder;
import org.techne.loader.extract.name.Names;
import org.techne.loader.extract.result.Explanation;
import org.techne.loader.extract.result.ResultFinder;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Sentences;

/** The engine of rules: reads an abstract with a lexicon and the rules of this package. */
public final class RuleEngine implements Extractor {
    private final NameFinder names;
    private final ResultFinder results;

    /** An engine that reads with a lexicon. */
    public RuleEngine(Lexicon lexicon) {
        this.names = new NameFinder(lexicon);
        this.results = new ResultFinder(lexicon);
    }

    /** How a paper is read: each sentence with its symbols, names, results and refused numbers. */
    public Explanation explain(Abstract paper) {
        List<Sentence> sentences = new ArrayList<>(Sentences.of(paper.title()));
        int titleSentences = sentences.size();
        sentences.addAll(Sentences.of(paper.body()));
        Names found = names.namesOf(sentences, titleSentences);
        return new Explanation(results.explain(sentences, titleSentences, found), found.vague(), factsOf(paper));
    }

    @Override
    public PaperFacts factsOf(Abstract paper) {
        List<Sentence> sentences = new ArrayList<>(Sentences.of(paper.title()));
        int titleSentences = sentences.size();
        sentences.addAll(Sentences.of(paper.body()));
        Names found = names.namesOf(sentences, titleSentences);
        List<Result> numbers = results.resultsOf(sentences, titleSentences, found);
        return new PaperFacts(
                NameFacts.of(sentences, titleSentences, found, numbers),
                numbers,
                CodeLinks.in(paper.body().source()),
                names.unknownNames(sentences, titleSentences, found));
    }
}
