package org.techne.loader.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Result;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Metric;

/**
 * Remembers what papers name, and describes each thing once: entities of the lexicon as the lexicon does, mined ones by the names that
 * papers gave them, the first of them preferred. To be told of papers in their order, by one thread.
 */
public final class EntityTriples {
    private final IriMint mint;
    private final LexiconTriples lexicon;
    private final Set<Node> known = new HashSet<>();
    private final Map<Node, Mined> mined = new LinkedHashMap<>();

    /** A thing that the lexicon does not have: the first name is the preferred one. */
    private record Mined(EntityKind kind, Set<String> names, Optional<Metric.Direction> direction) {}

    /**
     * Nothing named yet.
     *
     * @param lexicon the lexicon's graph, below the default base
     */
    public EntityTriples(IriMint mint, Graph lexicon) {
        this.mint = mint;
        this.lexicon = new LexiconTriples(lexicon, mint);
    }

    /** Remembers everything that a paper names. */
    public void note(PaperFacts facts) {
        facts.names().forEach(fact -> note(fact.entity()));
        facts.results().forEach(this::note);
    }

    private void note(Result result) {
        note(result.metric());
        known.add(ResultTriples.unitOf(result.value().unit()));
        Result.Binding binding = result.binding();
        binding.subject().ifPresent(this::note);
        binding.baseline().ifPresent(this::note);
        binding.task().ifPresent(this::note);
        binding.datasets().forEach(this::note);
        binding.hardware().forEach(this::note);
    }

    private void note(Entity entity) {
        Node node = mint.entity(entity);
        if (!note(node, entity.isMined())) {
            Mined found =
                    mined.computeIfAbsent(node, n -> new Mined(entity.kind(), new LinkedHashSet<>(), Optional.empty()));
            found.names().add(entity.label());
            found.names().addAll(entity.aliases());
        }
    }

    private void note(Metric metric) {
        Node node = mint.metric(metric);
        if (!note(node, metric.slug().isEmpty())) {
            mined.computeIfAbsent(node, n -> new Mined(EntityKind.METRIC, new LinkedHashSet<>(), metric.direction()))
                    .names()
                    .add(metric.label());
        }
    }

    /** Notes a node of the lexicon. False where it has none of that name: a mined name may happen to be one of its slugs. */
    private boolean note(Node node, boolean isMined) {
        Node original = original(node);
        if (isMined && !known.contains(original) && !lexicon.describes(original)) {
            return false;
        }
        known.add(original);
        return true;
    }

    private Node original(Node node) {
        return NodeFactory.createURI(
                IriMint.DEFAULT_BASE + node.getURI().substring(mint.base().length()));
    }

    /** Writes the descriptions: the lexicon's in the order of their IRIs, then the mined ones in the order of the papers. */
    public void describe(Consumer<Triple> out) {
        lexicon.copy(known, out);
        mined.forEach((node, found) -> describe(new Subject(node, out), found));
    }

    private static void describe(Subject subject, Mined found) {
        subject.is(Tn.of(found.kind().className())).is(Vocabulary.SKOS_CONCEPT);
        Node label = Vocabulary.SKOS_PREF_LABEL;
        for (String name : found.names()) {
            subject.says(label, Literals.string(name));
            label = Vocabulary.SKOS_ALT_LABEL;
        }
        subject.says(Tn.BETTER_WHEN, found.direction().map(EntityTriples::individual));
    }

    private static Node individual(Metric.Direction direction) {
        return switch (direction) {
            case HIGHER -> Tn.of("Higher");
            case LOWER -> Tn.of("Lower");
        };
    }
}
