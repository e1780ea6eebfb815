package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
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
    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
                    (Mention m) -> m.first() - m.last())
            .thenComparing(m -> !m.entity().isMined())
            .thenComparingInt(m -> rank(m.kind()))
            .thenComparingInt(Mention::first);
    private static final Comparator<Mention> IN_ORDER = Comparator.comparingInt(Mention::first);
    private final Lexicon lexicon;
    private final HitFinder hitFinder;
    private final ScoredOn scoredOn;
    private final MinedTechniques minedTechniques;
    private final TasksOfData tasksOfData;
    private final SharedTaskWords sharedTaskWords;

    /** A finder for the names of a lexicon and of the papers themselves. */
    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.hitFinder = new HitFinder(lexicon.index());
        this.scoredOn = new ScoredOn(lexicon);
        this.minedTechniques = new MinedTechniques(lexicon);
        this.tasksOfData = new TasksOfData(lexicon);
        this.sharedTaskWords = new SharedTaskWords(lexicon);
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
        MinedTasks tasks = new MinedTasks(sentences, titleSentences);
        for (int s = 0; s < sentences.size(); s++) {
            List<Mention> chosen = mentions(sentences.get(s), s, hits.get(s), local, tasks, s < titleSentences);
            mentions.add(chosen);
            marks.add(marks(hits.get(s), chosen, sentences.get(s).tokens().size()));
        }
        return new Names(
                mentions,
                marks,
                local.introduced(),
                entities(local.introduced()),
                abbreviations.stream().map(Abbreviation::shortForm).collect(Collectors.toSet()),
                vague(mentions));
    }

    private List<Mention> mentions(
            Sentence sentence, int s, List<Hit> hits, LocalNames local, MinedTasks tasks, boolean title) {
        List<Mention> candidates = new ArrayList<>(local.mentionsIn(sentence, s));
        for (Hit hit : hits) {
            if (isEntity(hit.kind()) && !local.shadows(hit) && !isDoerOfTask(hit, hits)) {
                candidates.add(LocalNames.mention(hit));
            }
        }
        candidates.addAll(MinedDatasets.in(sentence, s, candidates));
        TakenTokens taken = new TakenTokens(sentence, hits, candidates);
        List<Mention> data = scoredOn.in(taken, s, hits, candidates);
        data.addAll(NamedData.in(taken, s));
        data.addAll(DatasetVariant.in(sentence, s, candidates));
        List<Mention> compared = ComparedWith.in(taken, s, hits, candidates);
        candidates.addAll(data);
        candidates.addAll(compared);
        candidates.addAll(minedTechniques.in(sentence, s, candidates));
        candidates.addAll(tasks.in(sentence, s, candidates));
        if (title) {
            candidates.addAll(TitleTasks.in(sentence, s, candidates));
        }
        candidates.addAll(tasksOfData.in(sentence.tokens(), candidates));
        candidates.addAll(sharedTaskWords.in(sentence.tokens(), candidates));
        return Apposition.joined(longest(candidates, sentence.tokens().size()), lexicon);
    }

    /** "object detector" says what is done, and only in general what does it. */
    private static boolean isDoerOfTask(Hit hit, List<Hit> hits) {
        return hit.label().entry().vague()
                && hits.stream()
                        .anyMatch(
                                h -> h.kind() == EntityKind.TASK && h.first() >= hit.first() && h.last() <= hit.last());
    }

    /** Names of the paper that nothing explains, at each of their places. */
    public List<UnknownName> unknownNames(List<Sentence> sentences, int titleSentences, Names found) {
        return UnknownNames.in(sentences, titleSentences, found);
    }

    private static Set<Entity> entities(List<Mention> mentions) {
        return mentions.stream().map(Mention::entity).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Entity> vague(List<List<Mention>> mentions) {
        Set<Entity> vague = new HashSet<>();
        for (List<Mention> sentence : mentions) {
            for (Mention mention : sentence) {
                Entity entity = mention.entity();
                if (!entity.isMined()
                        && lexicon.entry(entity.kind(), entity.slug())
                                .filter(Entry::vague)
                                .isPresent()) {
                    vague.add(entity);
                }
            }
        }
        return vague;
    }

    private static boolean isEntity(EntityKind kind) {
        return switch (kind) {
            case TECHNIQUE, DATASET, TASK, HARDWARE -> true;
            case METRIC, UNIT, CUE -> false;
        };
    }

    /** Longer names before shorter ones, names of this paper before the lexicon's, then by kind. */
    private static List<Mention> longest(List<Mention> candidates, int tokens) {
        candidates.sort(LONGEST_FIRST);
        List<Mention> chosen = new ArrayList<>();
        BitSet taken = new BitSet(tokens);
        for (Mention mention : candidates) {
            int next = taken.nextSetBit(mention.first());
            if (next < 0 || next > mention.last()) {
                taken.set(mention.first(), mention.last() + 1);
                chosen.add(mention);
            }
        }
        chosen.sort(IN_ORDER);
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
    private static List<Hit> marks(List<Hit> hits, List<Mention> mentions, int tokens) {
        int[] ends = new int[tokens];
        int[] lengths = new int[tokens];
        for (Mention mention : mentions) {
            if (isMetric(hits, mention)) {
                continue;
            }
            Arrays.fill(ends, mention.first(), mention.last() + 1, mention.last());
            Arrays.fill(lengths, mention.first(), mention.last() + 1, mention.last() - mention.first() + 1);
        }
        List<Hit> marks = new ArrayList<>();
        for (Hit hit : hits) {
            boolean mark = hit.kind() == EntityKind.METRIC || hit.kind() == EntityKind.CUE;
            boolean swallowed = hit.last() <= ends[hit.first()] && hit.length() < lengths[hit.first()];
            if (mark && !swallowed) {
                marks.add(hit);
            }
        }
        return marks;
    }

    /** "token reduction": a name that is a metric too is read as the metric, with the cue in it. */
    private static boolean isMetric(List<Hit> hits, Mention mention) {
        for (Hit hit : hits) {
            if (hit.kind() == EntityKind.METRIC && hit.first() == mention.first() && hit.last() == mention.last()) {
                return true;
            }
        }
        return false;
    }
}
