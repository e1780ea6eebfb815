package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.techne.loader.lexicon.Folding;

/** The abbreviations of a paper, to be found by their short form and by the key of their long form. */
final class ExplainedForms {
    private final List<Abbreviation> abbreviations;
    private final Map<String, List<Integer>> byShortForm = new HashMap<>();
    private final Map<String, List<Integer>> byLongKey = new HashMap<>();

    private final Map<Integer, List<Abbreviation>> bySentence = new HashMap<>();

    private final Map<LongForm, String> shortForms = new HashMap<>();

    /** The first sentence that explains a short form in small letters. */
    private final Map<String, Integer> firstInSmall = new HashMap<>();

    private record LongForm(int sentence, String text) {}

    ExplainedForms(List<Abbreviation> abbreviations) {
        this.abbreviations = abbreviations;
        for (int i = 0; i < abbreviations.size(); i++) {
            Abbreviation abbreviation = abbreviations.get(i);
            bySentence
                    .computeIfAbsent(abbreviation.sentence(), k -> new ArrayList<>(1))
                    .add(abbreviation);
            byShortForm
                    .computeIfAbsent(abbreviation.shortForm(), k -> new ArrayList<>(1))
                    .add(i);
            byLongKey
                    .computeIfAbsent(Folding.key(abbreviation.longForm()), k -> new ArrayList<>(1))
                    .add(i);
            shortForms.putIfAbsent(
                    new LongForm(abbreviation.sentence(), abbreviation.longForm()), abbreviation.shortForm());
            if (abbreviation.longForm().chars().noneMatch(Character::isUpperCase)) {
                firstInSmall.merge(abbreviation.shortForm(), abbreviation.sentence(), Math::min);
            }
        }
    }

    /** The short form of a name that is a long form in the very sentence that introduces it. */
    Optional<String> shortFormOf(Introduced name) {
        return Optional.ofNullable(shortForms.get(new LongForm(name.sentence(), name.name())));
    }

    /** "in fixed point (FP) format. … our FP engine": what the paper explained in small letters, and did not propose there, is no name of its own. */
    boolean isAbbreviatedBefore(Introduced name) {
        boolean described =
                name.rule().equals(Introductions.PROPOSED) || name.rule().equals(Introductions.OUR);
        return described && firstInSmall.getOrDefault(name.name(), name.sentence()) < name.sentence();
    }

    /** "Adaptive Cache problem Solver (ACS)": its first words alone are no name. */
    boolean isPartOfLongForm(Introduced name) {
        return bySentence.getOrDefault(name.sentence(), List.of()).stream()
                .anyMatch(a -> a.longFirst() <= name.first() && name.last() < a.longLast());
    }

    /** Other names of what a paper introduces: those it comes with, and what the paper abbreviates it to or from. */
    List<String> aliases(Introduced name) {
        Set<String> aliases = new LinkedHashSet<>(name.aliases());
        Set<Integer> telling = new TreeSet<>(byShortForm.getOrDefault(name.name(), List.of()));
        telling.addAll(byLongKey.getOrDefault(Folding.key(name.name()), List.of()));
        for (int i : telling) {
            Abbreviation abbreviation = abbreviations.get(i);
            boolean isShort = abbreviation.shortForm().equals(name.name());
            aliases.add(isShort ? abbreviation.longForm() : abbreviation.shortForm());
        }
        aliases.remove(name.name());
        return List.copyOf(aliases);
    }
}
