package org.techne.loader.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Extractor;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.Result;
import org.techne.loader.graph.Facts;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.text.Abstract;

/** Finds what an abstract of commands says: {@code mined:Name/alias bert a100 ratio:2}. */
final class Stated implements Extractor {
    private static final Lexicon LEXICON = LexiconReader.read(HandMade.LEXICON_GRAPH);

    @Override
    public PaperFacts factsOf(Abstract paper) {
        String text = paper.body().source();
        List<NameFact> names = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (String word : text.split(" ")) {
            String[] parts = word.split("[:/]");
            switch (parts[0]) {
                case "mined" ->
                    names.add(Facts.names(
                            Relation.INTRODUCES,
                            Entity.mined(EntityKind.TECHNIQUE, parts[1].replace('_', ' '), List.of(parts[2])),
                            text));
                case "bert" -> names.add(Facts.names(Relation.USES, Facts.BERT, text));
                case "a100" -> names.add(Facts.names(Relation.RUNS_ON, Facts.A100, text));
                case "ratio" -> results.add(Facts.ratio(LEXICON, "throughput", Change.INCREASE, parts[1], text));
                default -> {
                    // A word that states nothing.
                }
            }
        }
        return new PaperFacts(names, results, List.of());
    }
}
