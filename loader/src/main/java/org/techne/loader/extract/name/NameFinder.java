package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.UnknownName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;

/** Finds the names of a paper: what the lexicon knows, what the paper introduces, what it abbreviates. */
public final class NameFinder {
    static final RuleName LEXICON = new RuleName("name-in-lexicon");
    private final Lexicon lexicon;
    private final HitFinder hitFinder;

    /** A finder for the names of a lexicon and of the papers themselves. */
    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.hitFinder = new HitFinder(lexicon.index());
    }

    /**
     * The names of a paper.
     *
     * @param sentences its sentences, those of the title first
     * @param titleSentences how many of them are the title's
     */
    public Names namesOf(List<Sentence> sentences, int titleSentences) {
        List<List<Hit>> hits = hitFinder.hits(sentences);
        List<Abbreviation> abbreviations = Abbreviations.in(sentences);
        List<Introduced> introductions = Introductions.in(sentences, titleSentences, abbreviations);
        LocalNames local = LocalNames.of(sentences, hits, introductions, abbreviations);
        List<List<Mention>> mentions = new ArrayList<>(sentences.size());
        List<List<Hit>> marks = new ArrayList<>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            List<Mention> candidates = new ArrayList<>(local.mentionsIn(sentences.get(s), s));
            hits.get(s).stream()
                    .filter(h -> isEntity(h.kind()))
                    .filter(h -> !local.shadows(h))
                    .map(LocalNames::mention)
                    .forEach(candidates::add);
            candidates.addAll(MinedDatasets.in(sentences.get(s), s, candidates));
            candidates.addAll(new MinedTechniques(lexicon).in(sentences.get(s), s, candidates));
            candidates.addAll(MinedTasks.in(sentences.get(s), s, candidates));
            List<Mention> chosen = Apposition.joined(longest(candidates), lexicon);
            mentions.add(chosen);
            marks.add(marks(hits.get(s), chosen));
        }
        return new Names(mentions, marks, local.introduced(), entities(local.introduced()), vague(mentions));
    }

    /** Names of the paper that nothing explains, at each of their places. */
    public List<UnknownName> unknownNames(List<Sentence> sentences, int titleSentences, Names found) {
        return UnknownNames.in(sentences, titleSentences, found);
    }

    private static Set<Entity> entities(List<Mention> mentions) {
        return mentions.stream().map(Mention::entity).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Entity> vague(List<List<Mention>> mentions) {
        return mentions.stream()
                .flatMap(List::stream)
                .map(Mention::entity)
                .filter(e ->
                        lexicon.entry(e.kind(), e.slug()).filter(Entry::vague).isPresent())
                .collect(Collectors.toSet());
    }

    private static boolean isEntity(EntityKind kind) {
        return switch (kind) {
            case TECHNIQUE, DATASET, TASK, HARDWARE -> true;
            case METRIC, UNIT, CUE -> false;
        };
    }

    /** Longer names before shorter ones, names of this paper before the lexicon's, then by kind. */
    private static List<Mention> longest(List<Mention> candidates) {
        List<Mention> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt((Mention m) -> m.first() - m.last())
                .thenComparing(m -> !m.entity().isMined())
                .thenComparing(m -> rank(m.kind()))
                .thenComparing(Mention::first));
        List<Mention> chosen = new ArrayList<>();
        for (Mention mention : sorted) {
            if (chosen.stream().noneMatch(c -> c.first() <= mention.last() && mention.first() <= c.last())) {
                chosen.add(mention);
            }
        }
        chosen.sort(Comparator.comparingInt(Mention::first));
        return chosen;
    }

    private static int rank(EntityKind kind) {
        return switch (kind) {
            case HARDWARE -> 0;
            case DATASET -> 1;
            case TECHNIQUE -> 2;
            case TASK -> 3;
            case METRIC, UNIT, CUE -> 4;
        };
    }

    /** A metric's word inside a longer name is part of the name: the memory of long short-term memory. */
    private static List<Hit> marks(List<Hit> hits, List<Mention> mentions) {
        return hits.stream()
                .filter(h -> h.kind() == EntityKind.METRIC || h.kind() == EntityKind.CUE)
                .filter(h -> mentions.stream().noneMatch(m -> swallows(m, h)))
                .toList();
    }

    private static boolean swallows(Mention mention, Hit hit) {
        return mention.first() <= hit.first()
                && hit.last() <= mention.last()
                && mention.last() - mention.first() > hit.last() - hit.first();
    }
}
