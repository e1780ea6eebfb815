package org.techne.loader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.text.Token;
import org.techne.loader.text.Tokenizer;

class LexiconTest {
    private static final Lexicon LEXICON = BuiltIn.LEXICON;
    /** Names that differ in a decimal point only, which keys leave out: each is taken for both. */
    private static final Set<String> SAME_BUT_FOR_A_POINT = Set.of("gpt313b", "opt13b");

    @ParameterizedTest
    @CsvSource({"HARDWARE, 300", "DATASET, 700", "TASK, 200", "TECHNIQUE, 1200", "METRIC, 150", "UNIT, 100"})
    void theLexiconIsAsLargeAsPromised(EntityKind kind, int least) {
        assertThat(LEXICON.entries(kind)).hasSizeGreaterThanOrEqualTo(least);
    }

    /** One spelling is one thing, or is said to be ambiguous on each, with words that tell which is meant. */
    @ParameterizedTest
    @EnumSource(
            value = EntityKind.class,
            names = {"TECHNIQUE", "DATASET", "TASK", "HARDWARE", "METRIC"})
    void everySpellingMeansOneThingOrIsDeclaredAmbiguous(EntityKind kind) {
        Map<String, Set<String>> certain = new TreeMap<>();
        Map<String, Set<String>> all = new HashMap<>();
        for (Entry entry : LEXICON.entries(kind)) {
            for (String text : new LinkedHashSet<>(entry.spellings())) {
                Label label = Label.of(text, entry);
                String key = Folding.key(label.text());
                all.computeIfAbsent(key, k -> new TreeSet<>()).add(entry.slug());
                if (!label.ambiguous() || entry.contextCues().isEmpty()) {
                    certain.computeIfAbsent(key, k -> new TreeSet<>()).add(entry.slug());
                }
            }
        }
        certain.keySet().removeIf(key -> all.get(key).size() < 2 || SAME_BUT_FOR_A_POINT.contains(key));
        assertThat(certain).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void broaderHasNoCycles(EntityKind kind) {
        for (Entry entry : LEXICON.entries(kind)) {
            assertThat(ancestors(entry)).as(entry.slug()).doesNotContain(entry.slug());
        }
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyTargetIsDeclared(EntityKind kind) {
        for (Entry entry : LEXICON.entries(kind)) {
            assertThat(entry.broader())
                    .as(entry.slug())
                    .allMatch(b -> LEXICON.entry(kind, b).isPresent());
            assertThat(entry.tasks())
                    .as(entry.slug())
                    .allMatch(t -> LEXICON.entry(EntityKind.TASK, t).isPresent());
        }
    }

    @Test
    void unitsMeasureDeclaredMetricsAndConvertToDeclaredUnits() {
        for (Entry entry : LEXICON.entries(EntityKind.UNIT)) {
            Unit unit = LEXICON.unit(entry.slug()).orElseThrow();
            unit.measures().ifPresent(LEXICON::metric);
            assertThat(LEXICON.unit(unit.canonicalIri())).as(unit.iri()).isPresent();
            assertThat(unit.toCanonical()).as(unit.iri()).isPositive();
        }
    }

    @Test
    void ambiguousLabelsAreSpellingsOfTheirEntry() {
        for (EntityKind kind : EntityKind.values()) {
            for (Entry entry : LEXICON.entries(kind)) {
                assertThat(new HashSet<>(entry.spellings())).as(entry.slug()).containsAll(entry.ambiguousLabels());
            }
        }
    }

    @Test
    void aNameIsFoundHoweverItIsJoined() {
        assertThat(found("ImageNet-1K")).contains("imagenet-1k");
        assertThat(found("ImageNet 1k")).contains("imagenet-1k");
        assertThat(found("RTX 4090")).contains("nvidia-geforce-rtx-4090");
        assertThat(found("A 100")).doesNotContain("nvidia-a100");
    }

    @Test
    void signsBeyondAsciiAreReadAsTextIs() {
        assertThat(found("RL")).doesNotContain("rl-squared");
        assertThat(found("RL^2")).contains("rl-squared");
    }

    private static List<String> found(String text) {
        List<Token> tokens = Tokenizer.tokensOf(text);
        List<String> slugs = new ArrayList<>();
        LEXICON.index().from(tokens, 0, (last, label) -> {
            if (last == tokens.size() - 1) {
                slugs.add(label.entry().slug());
            }
        });
        return slugs;
    }

    private static Set<String> ancestors(Entry entry) {
        Set<String> met = new HashSet<>();
        List<String> next = new ArrayList<>(entry.broader());
        while (!next.isEmpty()) {
            String slug = next.removeLast();
            if (met.add(slug)) {
                LEXICON.entry(entry.kind(), slug).ifPresent(e -> next.addAll(e.broader()));
            }
        }
        return met;
    }
}
