package org.techne.loader.pipeline;

import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Extractor;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;
import org.techne.loader.graph.Facts;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.text.Abstract;

/** Finds what one word in the abstract stands for. */
final class HandMade implements Extractor {
    static final Graph LEXICON_GRAPH = LexiconFiles.load(List.of());
    private static final Lexicon LEXICON = LexiconReader.read(LEXICON_GRAPH);

    @Override
    public PaperFacts factsOf(Abstract paper) {
        String text = paper.body().source();
        return switch (text.split(" ", 2)[0]) {
            case "Ratio" -> ratio(text);
            case "Count" ->
                new PaperFacts(
                        List.of(),
                        List.of(Facts.amount(
                                LEXICON,
                                "flops",
                                "1.3",
                                "2",
                                "https://w3id.org/techne/ontology#GigaFLOP",
                                paper.title().source())),
                        List.of());
            case "Fault" -> throw new IllegalStateException("a rule is broken");
            default -> Facts.none();
        };
    }

    private static PaperFacts ratio(String text) {
        return new PaperFacts(
                List.of(
                        Facts.names(Relation.INTRODUCES, Facts.FLASH, text),
                        Facts.names(Relation.COMPARES_WITH, Facts.BERT, text),
                        Facts.names(Relation.RUNS_ON, Facts.A100, text)),
                List.of(Facts.ratio(LEXICON, "throughput", Change.INCREASE, "2.50", text)),
                List.of(URI.create("https://github.com/flash/plus")));
    }
}
