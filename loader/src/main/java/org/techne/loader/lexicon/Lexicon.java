package org.techne.loader.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vocabulary that text is read with. Unchanging and safe for use by several threads. */
public final class Lexicon {
    private final Map<EntityKind, Map<String, Entry>> entries = new EnumMap<>(EntityKind.class);
    private final Map<String, Metric> metrics;
    private final Map<String, Unit> units;
    private final LabelIndex index;
    private final LabelIndex unitIndex;

    /**
     * Takes entries, metrics and units up.
     *
     * @param all every entry: entities, metrics, units and cues
     * @param metrics the metrics by slug
     * @param units the units by IRI; a unit's entry bears its IRI as slug
     */
    public Lexicon(Collection<Entry> all, Map<String, Metric> metrics, Map<String, Unit> units) {
        this.metrics = Map.copyOf(metrics);
        this.units = Map.copyOf(units);
        all.forEach(e -> entries.computeIfAbsent(e.kind(), k -> new HashMap<>()).put(e.slug(), e));
        index = new LabelIndex(
                labels(all.stream().filter(e -> e.kind() != EntityKind.UNIT).toList()));
        unitIndex = new LabelIndex(
                labels(all.stream().filter(e -> e.kind() == EntityKind.UNIT).toList()));
    }

    private static List<Label> labels(Collection<Entry> entries) {
        List<Label> labels = new ArrayList<>();
        for (Entry entry : entries) {
            Set<String> seen = new HashSet<>();
            List<String> spellings = entry.kind() == EntityKind.CUE ? entry.hiddenLabels() : entry.spellings();
            for (String text : spellings) {
                if (seen.add(text)) {
                    labels.add(Label.of(text, entry));
                }
            }
        }
        return labels;
    }

    /** Finds the spellings of entities, metrics and cues. */
    public LabelIndex index() {
        return index;
    }

    /** Finds the spellings of units. */
    public LabelIndex unitIndex() {
        return unitIndex;
    }

    /** The entry with a slug. */
    public Optional<Entry> entry(EntityKind kind, String slug) {
        return Optional.ofNullable(entries.getOrDefault(kind, Map.of()).get(slug));
    }

    /** Every entry of a kind. */
    public Collection<Entry> entries(EntityKind kind) {
        return entries.getOrDefault(kind, Map.of()).values();
    }

    /**
     * The metric with a slug.
     *
     * @throws IllegalArgumentException where the lexicon has none; the lexicon's tests hold that code names only slugs
     *     that exist
     */
    public Metric metric(String slug) {
        Metric metric = metrics.get(slug);
        if (metric == null) {
            throw new IllegalArgumentException("no metric \"" + slug + "\" in the lexicon; add it to metrics.ttl");
        }
        return metric;
    }

    /** The unit with an IRI, where the lexicon has it. */
    public Optional<Unit> unit(String iri) {
        return Optional.ofNullable(units.get(iri));
    }

    /** True where one entity is the other or lies below it by skos:broader. */
    public boolean isWithin(EntityKind kind, String slug, String ancestor) {
        return isWithin(kind, slug, ancestor, 0);
    }

    private boolean isWithin(EntityKind kind, String slug, String ancestor, int depth) {
        if (slug.equals(ancestor)) {
            return true;
        }
        return depth < 20
                && entry(kind, slug).stream()
                        .flatMap(e -> e.broader().stream())
                        .anyMatch(b -> isWithin(kind, b, ancestor, depth + 1));
    }
}
