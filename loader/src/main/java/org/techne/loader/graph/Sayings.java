package org.techne.loader.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Result;
import org.techne.loader.identity.Paper;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.source.Origin;

/** Tells what a paper says of persons, sources, entities and metrics. A function of the paper, its facts and the lexicon. */
public final class Sayings {
    private final IriMint mint;
    private final LexiconTriples lexicon;

    /**
     * Sayings below a base.
     *
     * @param lexicon the lexicon's graph, which describes its own entities itself
     */
    public Sayings(IriMint mint, Graph lexicon) {
        this.mint = mint;
        this.lexicon = new LexiconTriples(lexicon, mint);
    }

    /** Everything that a paper says, each once. */
    public Set<Saying> of(Paper paper, PaperFacts facts) {
        Set<Saying> said = new LinkedHashSet<>();
        paper.record().authors().forEach(name -> said.add(new Saying(mint.person(name), Saying.Role.NAME, name)));
        for (Origin origin : paper.origins()) {
            Node source = mint.source(origin);
            said.add(new Saying(source, Saying.Role.NAME, IriMint.fileName(origin.document())));
            said.add(new Saying(source, Saying.Role.FORMAT, origin.format()));
        }
        said.addAll(of(facts));
        return said;
    }

    /** What facts say of entities and metrics that the lexicon does not have. */
    Set<Saying> of(PaperFacts facts) {
        Set<Saying> said = new LinkedHashSet<>();
        each(facts, entity -> ofEntity(entity, said::add), metric -> ofMetric(metric, said::add));
        return said;
    }

    /** Visits every entity and metric that facts name, in their order. */
    static void each(PaperFacts facts, Consumer<Entity> entities, Consumer<Metric> metrics) {
        facts.names().forEach(fact -> entities.accept(fact.entity()));
        for (Result result : facts.results()) {
            metrics.accept(result.metric());
            Result.Binding binding = result.binding();
            binding.subject().ifPresent(entities);
            binding.baseline().ifPresent(entities);
            binding.task().ifPresent(entities);
            binding.datasets().forEach(entities);
            binding.hardware().forEach(entities);
        }
    }

    private void ofEntity(Entity entity, Consumer<Saying> out) {
        Node node = mint.entity(entity);
        if (entity.isMined() && !lexicon.has(node)) {
            out.accept(new Saying(node, Saying.Role.NAME, entity.label()));
            entity.aliases().forEach(alias -> out.accept(new Saying(node, Saying.Role.NAME, alias)));
        }
    }

    private void ofMetric(Metric metric, Consumer<Saying> out) {
        Node node = mint.metric(metric);
        if (metric.slug().isEmpty() && !lexicon.has(node)) {
            out.accept(new Saying(node, Saying.Role.NAME, metric.label()));
            metric.direction()
                    .ifPresent(direction -> out.accept(new Saying(node, Saying.Role.DIRECTION, direction.name())));
        }
    }
}
