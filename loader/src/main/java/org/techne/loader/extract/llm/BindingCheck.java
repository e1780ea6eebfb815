package org.techne.loader.extract.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Result;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Normaliser;

/** Holds what a number is said to belong to against the text. */
final class BindingCheck {
    private final EntityNames names;
    private final PaperReading paper;

    BindingCheck(EntityNames names, PaperReading paper) {
        this.names = names;
        this.paper = paper;
    }

    /**
     * The binding.
     *
     * @param place the words that state the number
     * @throws DropException where a name is not in the text
     */
    Result.Binding of(Claims.Binding claim, Place place) throws DropException {
        List<Entity> hardware = entities(EntityKind.HARDWARE, claim.hardware());
        Baseline baseline = baseline(claim.baseline());
        return new Result.Binding(
                subject(claim.subject()),
                baseline.entity,
                baseline.text,
                entities(EntityKind.DATASET, claim.datasets()),
                hardware,
                hardware.isEmpty() ? OptionalInt.empty() : count(claim.hardwareCount(), place),
                task(claim.task()));
    }

    /** "Our method" is nobody's name, which is no reason to disbelieve the number. */
    private Optional<Entity> subject(Optional<String> name) throws DropException {
        if (name.isEmpty() || !EntityNames.isName(EntityKind.TECHNIQUE, name.get())) {
            return Optional.empty();
        }
        return Optional.of(names.of(EntityKind.TECHNIQUE, name.get()));
    }

    private record Baseline(Optional<Entity> entity, String text) {}

    /** A name, else the text's words. */
    private Baseline baseline(Optional<String> claim) throws DropException {
        if (claim.isEmpty()) {
            return new Baseline(Optional.empty(), "");
        }
        String words =
                Normaliser.normalise(names.place(claim.get()).words()).text().strip();
        Optional<Entity> known = names.known(EntityKind.TECHNIQUE, claim.get());
        boolean proper = words.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean named = proper && EntityNames.isName(EntityKind.TECHNIQUE, words);
        Optional<Entity> entity =
                known.isPresent() || !named ? known : Optional.of(names.of(EntityKind.TECHNIQUE, claim.get()));
        return new Baseline(entity, words);
    }

    private List<Entity> entities(EntityKind kind, List<String> claimed) throws DropException {
        List<Entity> entities = new ArrayList<>();
        for (String name : claimed) {
            Entity entity = names.of(kind, name);
            if (!entities.contains(entity)) {
                entities.add(entity);
            }
        }
        return entities;
    }

    private Optional<Entity> task(Optional<String> name) throws DropException {
        return name.isEmpty() ? Optional.empty() : Optional.of(names.of(EntityKind.TASK, name.get()));
    }

    /** A number of devices counts where its digits stand in the sentence. */
    private OptionalInt count(OptionalInt claimed, Place place) {
        boolean stated = claimed.isPresent()
                && claimed.getAsInt() > 0
                && paper.numbersAround(place).contains(Integer.toString(claimed.getAsInt()));
        return stated ? claimed : OptionalInt.empty();
    }

    /** True where data, device or task are named outside the sentence only. */
    boolean isInferred(Result.Binding binding, Place place) {
        List<Entity> around =
                paper.mentionsAround(place).stream().map(m -> m.entity()).toList();
        String text = paper.textAround(place).toLowerCase(Locale.ROOT);
        return Stream.of(binding.datasets().stream(), binding.hardware().stream(), binding.task().stream())
                .flatMap(s -> s)
                .anyMatch(e -> !around.contains(e) && !text.contains(e.label().toLowerCase(Locale.ROOT)));
    }
}
