package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;

/** Whether what looks like an introduction only speaks of what the world has by that name. */
final class WorldName {
    private static final Set<RuleName> WEAK = Set.of(
            Introductions.OUR,
            Introductions.APPOSED,
            Introductions.ACHIEVER,
            Introductions.PRAISED,
            Introductions.TRAINED,
            IntroducedAcronym.COMPONENT,
            TitledPart.ACTING,
            TitledPart.EXPLAINED,
            CoreName.CORE,
            NameOfTitle.MEANS);

    private WorldName() {}

    /** True for what the world has by this name, and the paper only speaks of. */
    static boolean is(Introduced name, Optional<Entry> known, List<Hit> hits) {
        boolean defined = name.rule().equals(Introductions.DEFINED);
        boolean general = known.filter(entry -> !isProper(entry))
                .filter(entry -> !defined || entry.kind() != EntityKind.TECHNIQUE)
                .filter(entry -> !isTitled(name))
                .isPresent();
        return general || WEAK.contains(name.rule()) && isNamed(name, hits);
    }

    /** Whether an entry is a notion by whose words a paper's title names its own thing: no "mobile LLM" is MobileLLM. */
    static boolean isTakenByTitle(Introduced name, Entry entry) {
        return isTitled(name) && (entry.vague() || !isProper(entry));
    }

    /** A title that opens with a name of mixed case gives that name to its paper, whatever else goes by it. */
    private static boolean isTitled(Introduced name) {
        return name.rule().equals(Introductions.TITLE) && NameShape.isCamelCase(name.name());
    }

    /** True where the lexicon has these very words, whatever it has them for. */
    private static boolean isNamed(Introduced name, List<Hit> hits) {
        return hits.stream()
                .filter(h -> h.kind() != EntityKind.CUE)
                .anyMatch(h -> h.first() == name.first() && h.last() >= name.last());
    }

    /** A named thing of the world rather than a general notion: its label has a capital or a digit. */
    private static boolean isProper(Entry entry) {
        boolean named = entry.kind() == EntityKind.TECHNIQUE || entry.kind() == EntityKind.DATASET;
        boolean numbered = Character.isLetter(entry.label().charAt(0))
                && entry.label().chars().anyMatch(Character::isDigit);
        return named && (numbered || entry.label().chars().anyMatch(Character::isUpperCase));
    }
}
