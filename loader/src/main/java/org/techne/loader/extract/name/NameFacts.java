package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.RuleConfidence;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Span;

/** How a paper relates to each thing it names. */
public final class NameFacts {
    private final List<Sentence> sentences;
    private final int titleSentences;
    private final Set<Entity> measured = new HashSet<>();
    private final Map<List<Object>, NameFact> facts = new LinkedHashMap<>();

    private NameFacts(List<Sentence> sentences, int titleSentences) {
        this.sentences = sentences;
        this.titleSentences = titleSentences;
    }

    /** The facts, each pair of relation and entity once, with the place where the paper names the thing first. */
    public static List<NameFact> of(List<Sentence> sentences, int titleSentences, Names names, List<Result> results) {
        NameFacts facts = new NameFacts(sentences, titleSentences);
        names.introduced().forEach(m -> facts.add(Relation.INTRODUCES, m));
        Set<Entity> baselines = new HashSet<>();
        results.forEach(r -> r.binding().baseline().ifPresent(baselines::add));
        results.forEach(r -> facts.measured.addAll(r.binding().hardware()));
        names.mentions().stream().flatMap(List::stream).forEach(m -> facts.mention(m, names, baselines));
        return new ArrayList<>(facts.facts.values());
    }

    private void mention(Mention mention, Names names, Set<Entity> baselines) {
        if (names.vague().contains(mention.entity()) && !measured.contains(mention.entity())) {
            return;
        }
        boolean own = names.introducedEntities().contains(mention.entity());
        switch (mention.kind()) {
            case TECHNIQUE -> {
                if (!own) {
                    add(baselines.contains(mention.entity()) ? Relation.COMPARES_WITH : Relation.USES, mention);
                }
            }
            case DATASET -> add(Relation.EVALUATES_ON, mention);
            case TASK -> add(Relation.ADDRESSES, mention);
            case HARDWARE -> add(Relation.RUNS_ON, mention);
            case METRIC, UNIT, CUE -> {}
        }
    }

    private void add(Relation relation, Mention mention) {
        facts.computeIfAbsent(
                List.of(relation, mention.entity()),
                key -> new NameFact(
                        relation,
                        mention.entity(),
                        evidence(mention),
                        mention.rule(),
                        RuleConfidence.of(mention.rule())));
    }

    private Evidence evidence(Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        Span span = sentence.passage().toSource(sentence.span(mention.first(), mention.last()));
        return new Evidence(span.of(sentence.passage().source()), span, mention.sentence() < titleSentences);
    }
}
