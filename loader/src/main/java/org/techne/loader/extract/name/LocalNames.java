package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Folding;
import org.techne.loader.lexicon.Label;
import org.techne.loader.lexicon.LabelIndex;
import org.techne.loader.text.Sentence;

/** The names whose meaning a paper itself gives: those it introduces, and abbreviations that it explains. */
final class LocalNames {
    static final RuleName ABBREVIATION = new RuleName("abbreviation-of-known-name");

    private final Map<String, Entity> byKey = new LinkedHashMap<>();
    /** Entries made here, once each, so that they are told apart as objects. */
    private final Map<Entry, Entity> meaning = new IdentityHashMap<>();

    private final Map<Entity, Mention> introduced = new LinkedHashMap<>();
    private final Set<Entity> explained = new HashSet<>();
    private final Set<String> shadowed = new HashSet<>();
    private LabelIndex index = new LabelIndex(List.of());

    private LocalNames() {}

    static LocalNames of(
            List<Sentence> sentences,
            List<List<Hit>> hits,
            List<Introduced> introductions,
            List<Abbreviation> abbreviations) {
        LocalNames names = new LocalNames();
        ExplainedForms forms = new ExplainedForms(abbreviations);
        introductions.stream()
                .filter(i -> !AcronymOfKnown.is(i, sentences.get(i.sentence()), hits.get(i.sentence())))
                .forEach(i -> names.introduce(i, hits.get(i.sentence()), forms));
        int own = introductions.stream()
                .filter(i -> !i.rule().equals(Introductions.TITLE))
                .mapToInt(Introduced::sentence)
                .min()
                .orElse(sentences.size());
        abbreviations.forEach(a -> names.abbreviate(a, hits.get(a.sentence()), own));
        names.build();
        return names;
    }

    /** What the paper introduces, each thing once, with the mention that does so. */
    List<Mention> introduced() {
        return List.copyOf(introduced.values());
    }

    private void introduce(Introduced name, List<Hit> hits, ExplainedForms forms) {
        String key = Folding.key(name.name());
        if (isNone(name, key, hits, forms)) {
            return;
        }
        Optional<Entry> known = known(name, hits).filter(entry -> !isExplainedOtherwise(name, entry));
        if (WorldName.is(name, known, hits)) {
            return;
        }
        if (byKey.containsKey(key) || forms.isPartOfLongForm(name) || isWordOfKnown(name, hits)) {
            return;
        }
        Entity entity = known.filter(entry -> !WorldName.isTakenByTitle(name, entry))
                .map(LocalNames::entity)
                .orElseGet(() -> mined(name, forms));
        byKey.put(key, entity);
        byKey.putIfAbsent(Folding.key(entity.label()), entity);
        entity.aliases().forEach(alias -> byKey.putIfAbsent(Folding.key(alias), entity));
        introduced.putIfAbsent(entity, new Mention(name.sentence(), name.first(), name.last(), entity, name.rule()));
    }

    /** True for what is no name, or one that something else has. */
    private static boolean isNone(Introduced name, String key, List<Hit> hits, ExplainedForms forms) {
        return key.length() < 2
                || NameShape.isExcluded(name.name())
                || NoName.is(name.name())
                || forms.isAbbreviatedBefore(name)
                || key.chars().allMatch(Character::isDigit)
                || forms.shortFormOf(name).filter(form -> isOfAll(form, hits)).isPresent();
    }

    /** "a Graphic Processor Unit (GPU) algorithm" introduces no device, and "for Natural Language Processing (NLP)" no field. */
    private static boolean isOfAll(String shortForm, List<Hit> hits) {
        boolean field = NameShape.isExcluded(shortForm) && shortForm.chars().allMatch(Character::isUpperCase);
        return field
                || hits.stream()
                        .anyMatch(h -> h.kind() == EntityKind.HARDWARE
                                && h.label().text().equals(shortForm));
    }

    /** "formulate the KV cache eviction as": letters that begin what the lexicon knows are no name of their own. */
    private static boolean isWordOfKnown(Introduced name, List<Hit> hits) {
        return name.name().chars().allMatch(Character::isUpperCase)
                && hits.stream()
                        .filter(h -> h.kind() != EntityKind.CUE)
                        .anyMatch(h -> h.first() == name.first() && h.last() > name.last());
    }

    /** A long form that the paper abbreviates goes by its abbreviation. */
    private static Entity mined(Introduced name, ExplainedForms forms) {
        return forms.shortFormOf(name)
                .map(shortForm -> Entity.mined(name.kind(), NameShape.ofOne(shortForm), List.of(name.name())))
                .orElseGet(() -> Entity.mined(name.kind(), NameShape.ofOne(name.name()), forms.aliases(name)));
    }

    /** The lexicon's entry for the very words of an introduction. */
    private static Optional<Entry> known(Introduced name, List<Hit> hits) {
        return hits.stream()
                .filter(h -> h.kind() != EntityKind.CUE)
                .filter(h -> h.first() == name.first() && h.last() == name.last())
                .map(h -> h.label().entry())
                .filter(e -> e.kind() == name.kind() || e.kind() != EntityKind.DATASET)
                .findFirst();
    }

    /** "Structured Sparsity Learning (SSL)": the paper's acronym is not the one that the lexicon knows by these letters. */
    private static boolean isExplainedOtherwise(Introduced name, Entry entry) {
        boolean acronym = !name.aliases().isEmpty()
                && (name.rule().equals(IntroducedAcronym.PROPOSED)
                        || name.rule().equals(IntroducedAcronym.MODULE));
        return acronym
                && java.util.stream.Stream.concat(java.util.stream.Stream.of(entry.label()), entry.spellings().stream())
                        .map(Folding::key)
                        .noneMatch(key -> name.aliases().stream()
                                .map(Folding::key)
                                .anyMatch(alias -> alias.equals(key) || alias.equals(key + "s")));
    }

    /** An abbreviation of a name that the lexicon knows means that name throughout the paper. */
    private void abbreviate(Abbreviation abbreviation, List<Hit> hits, int own) {
        String key = Folding.key(abbreviation.shortForm());
        Optional<Entry> known = hits.stream()
                .filter(h -> h.kind() != EntityKind.CUE && h.kind() != EntityKind.METRIC)
                .filter(h -> h.last() == abbreviation.longLast())
                .filter(h -> h.first() == abbreviation.longFirst() || beginsAlike(h, abbreviation))
                .map(h -> h.label().entry())
                .findFirst();
        if (known.isPresent()) {
            byKey.putIfAbsent(key, entity(known.get()));
        } else if (!spells(hits, abbreviation)) {
            shadowed.add(key);
            ExplainedTechnique.of(abbreviation, hits, own)
                    .filter(entity -> !byKey.containsKey(key) && !byKey.containsKey(Folding.key(entity.label())))
                    .ifPresent(entity -> explain(key, entity));
        }
    }

    /** The "policy distillation" of "online policy distillation (OPD)" is not what the letters stand for. */
    private static boolean beginsAlike(Hit hit, Abbreviation abbreviation) {
        char first = Character.toLowerCase(abbreviation.shortForm().charAt(0));
        return hit.first() == abbreviation.longFirst() + 1
                && Character.toLowerCase(hit.label().text().charAt(0)) == first;
    }

    private void explain(String key, Entity entity) {
        byKey.put(key, entity);
        byKey.put(Folding.key(entity.label()), entity);
        explained.add(entity);
    }

    /** True where the lexicon knows the short form as a name of just these words. */
    private static boolean spells(List<Hit> hits, Abbreviation abbreviation) {
        return hits.stream()
                .filter(h -> h.first() == abbreviation.shortFirst())
                .map(h -> h.label().entry())
                .anyMatch(e -> e.kind() != EntityKind.TECHNIQUE && e.kind() != EntityKind.DATASET
                        || e.spellings().stream().noneMatch(s -> s.indexOf(' ') > 0));
    }

    private void build() {
        List<Label> labels = new ArrayList<>();
        byKey.forEach((key, entity) -> {
            Entry entry = new Entry(
                    entity.kind(),
                    "local:" + key,
                    entity.label(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    Set.of(),
                    List.of(),
                    false,
                    false,
                    List.of());
            meaning.put(entry, entity);
            names(entity, key).forEach(text -> labels.add(new Label(text, entry, key.length() <= 5, false)));
        });
        index = new LabelIndex(labels);
    }

    private List<String> names(Entity entity, String key) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(entity.label()), entity.aliases().stream())
                .filter(n -> Folding.key(n).equals(key))
                .findFirst()
                .map(List::of)
                .orElse(List.of(key.toUpperCase(java.util.Locale.ROOT)));
    }

    List<Mention> mentionsIn(Sentence sentence, int s) {
        if (byKey.isEmpty()) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int first = i;
            index.from(sentence.tokens(), i, (last, label) -> {
                Entity entity = meaning.get(label.entry());
                if (entity != null) {
                    found.add(new Mention(s, first, last, entity, ruleOf(entity)));
                }
            });
        }
        return found;
    }

    private RuleName ruleOf(Entity entity) {
        Mention introduction = introduced.get(entity);
        if (introduction != null) {
            return introduction.rule();
        }
        return explained.contains(entity) ? ExplainedTechnique.LONG_FORM : ABBREVIATION;
    }

    /** True where the paper gives the lexicon's short name a meaning of its own. */
    boolean shadows(Hit hit) {
        return !shadowed.isEmpty()
                && hit.first() == hit.last()
                && shadowed.contains(Folding.key(hit.label().text()));
    }

    static Mention mention(Hit hit) {
        return new Mention(
                hit.sentence(), hit.first(), hit.last(), entity(hit.label().entry()), NameFinder.LEXICON);
    }

    static Entity entity(Entry entry) {
        return new Entity(entry.kind(), entry.slug(), entry.label(), List.of());
    }
}
