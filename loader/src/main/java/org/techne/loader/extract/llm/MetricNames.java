package org.techne.loader.extract.llm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Folding;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;

/** Metrics by their names: the lexicon's, else the paper's own noun where the text has it. */
final class MetricNames {
    private final Map<String, Metric> byKey = new HashMap<>();

    MetricNames(Lexicon lexicon) {
        List<Entry> entries = lexicon.entries(EntityKind.METRIC).stream()
                .sorted((a, b) -> a.slug().compareTo(b.slug()))
                .toList();
        for (Entry entry : entries) {
            byKey.put(Folding.key(entry.label()), lexicon.metric(entry.slug()));
        }
        for (Entry entry : entries) {
            entry.spellings().forEach(s -> byKey.putIfAbsent(Folding.key(s), lexicon.metric(entry.slug())));
        }
    }

    /**
     * The metric that a claim names.
     *
     * @throws DropException where neither the lexicon nor the text has it
     */
    Metric of(String name, Quotes quotes) throws DropException {
        Optional<Metric> known = Optional.ofNullable(byKey.get(Folding.key(name)));
        if (known.isPresent()) {
            return known.get();
        }
        boolean word = name.chars().anyMatch(Character::isLetter) && name.length() <= 60;
        return Optional.of(name)
                .filter(n -> word)
                .flatMap(quotes::name)
                .map(place -> new Metric("", name.toLowerCase(Locale.ROOT), Optional.empty(), false))
                .orElseThrow(() -> new DropException(Drop.METRIC_NOT_IN_TEXT));
    }
}
