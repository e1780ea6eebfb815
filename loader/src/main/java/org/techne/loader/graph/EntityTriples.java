package org.techne.loader.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.PaperFacts;

/**
 * Remembers what papers name, and describes each thing once: entities of the lexicon as the lexicon does, mined ones by the names that
 * papers gave them. To be told of papers in their order, by one thread.
 */
public final class EntityTriples {
    private final IriMint mint;
    private final LexiconTriples lexicon;
    private final Sayings sayings;
    private final Set<Node> known = new HashSet<>();
    private final Map<Node, Set<Saying>> mined = new LinkedHashMap<>();

    /**
     * Nothing named yet.
     *
     * @param lexicon the lexicon's graph, below the default base
     */
    public EntityTriples(IriMint mint, Graph lexicon) {
        this.mint = mint;
        this.lexicon = new LexiconTriples(lexicon, mint);
        this.sayings = new Sayings(mint, lexicon);
    }

    /** Remembers everything that a paper names. */
    public void note(PaperFacts facts) {
        facts.results()
                .forEach(result -> known.add(ResultTriples.unitOf(result.value().unit())));
        Sayings.each(facts, entity -> note(mint.entity(entity)), metric -> note(mint.metric(metric)));
        for (Saying saying : sayings.of(facts)) {
            mined.computeIfAbsent(saying.of(), node -> new TreeSet<>()).add(saying);
        }
    }

    private void note(Node node) {
        known.add(lexicon.original(node));
    }

    /** Writes the descriptions: the lexicon's in the order of their IRIs, then the mined ones in the order of the papers. */
    public void describe(Consumer<Triple> out) {
        lexicon.copy(known, out);
        mined.forEach((node, said) -> MinedNames.describe(mint, node, said, out));
    }
}
