package org.techne.loader.extract;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.text.Abstract;

/** The built-in lexicon and the engine of rules that reads with it, read once for all tests. */
public final class BuiltIn {
    public static final Graph GRAPH = LexiconFiles.load(List.of());
    public static final Lexicon LEXICON = LexiconReader.read(GRAPH);
    public static final RuleEngine ENGINE = new RuleEngine(LEXICON);

    private BuiltIn() {}

    /** The facts of an abstract with a title that says nothing. */
    public static PaperFacts factsOf(String text) {
        return factsOf("A study", text);
    }

    /** The facts of an abstract. */
    public static PaperFacts factsOf(String title, String text) {
        return ENGINE.factsOf(Abstract.of(title, text));
    }
}
