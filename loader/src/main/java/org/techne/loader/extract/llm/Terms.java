package org.techne.loader.extract.llm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;

/** The ontology's names for what a model may choose from, and the way back from a name. */
final class Terms {
    private static final List<EntityKind> CLASSES =
            List.of(EntityKind.TECHNIQUE, EntityKind.DATASET, EntityKind.TASK, EntityKind.HARDWARE);

    private Terms() {}

    /** Closed lists by their place in the schema. */
    static Map<String, List<String>> closedLists() {
        return Map.of(
                "{{relations}}", names(Relation.values(), Relation::property),
                "{{classes}}", CLASSES.stream().map(EntityKind::className).toList(),
                "{{kinds}}", names(ResultKind.values(), ResultKind::individual),
                "{{changes}}", names(Change.values(), Change::individual));
    }

    /** Words of the lexicon by their place in the prompt, sorted, so that the prompt is the same at every run. */
    static Map<String, String> wordLists(Lexicon lexicon) {
        return Map.of(
                "{{metrics}}", labels(lexicon, EntityKind.METRIC),
                "{{units}}", labels(lexicon, EntityKind.UNIT));
    }

    private static String labels(Lexicon lexicon, EntityKind kind) {
        return String.join(
                ", ",
                lexicon.entries(kind).stream()
                        .map(Entry::label)
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    static Optional<Relation> relation(String property) {
        return Stream.of(Relation.values())
                .filter(r -> r.property().equals(property))
                .findFirst();
    }

    static Optional<EntityKind> kindOfClass(String name) {
        return CLASSES.stream().filter(k -> k.className().equals(name)).findFirst();
    }

    static Optional<ResultKind> kind(String name) {
        return Stream.of(ResultKind.values())
                .filter(k -> k.individual().equals(name))
                .findFirst();
    }

    static Optional<Change> change(String name) {
        return Stream.of(Change.values())
                .filter(c -> c.individual().equals(name))
                .findFirst();
    }
}
