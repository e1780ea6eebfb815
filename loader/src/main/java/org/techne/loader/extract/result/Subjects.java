package org.techne.loader.extract.result;

import java.util.Optional;
import java.util.stream.Stream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.name.Mention;

/** Who has a number: what the paper introduces where the clause names it or says "we", else the clause's first name. */
final class Subjects {
    private final PaperScope paper;

    Subjects(PaperScope paper) {
        this.paper = paper;
    }

    Optional<Entity> of(Line line, Found found, Baselines.Baseline baseline, int ordinal) {
        Optional<Entity> own = before(line, found.item())
                .map(Mention::entity)
                .filter(paper::isIntroduced)
                .reduce((first, second) -> second);
        if (own.isPresent()) {
            return own;
        }
        Optional<Entity> ownAnywhere = line.items().stream()
                .filter(i -> i.symbol() == Symbol.TECHNIQUE)
                .flatMap(i -> i.mentions().stream())
                .map(Mention::entity)
                .filter(paper::isIntroduced)
                .findFirst();
        if (ownAnywhere.isPresent()) {
            return ownAnywhere;
        }
        Optional<Entity> main = paper.main();
        return main.isPresent() ? main : named(line, found, baseline);
    }

    /** A technique before the number that is not its baseline. */
    private static Optional<Entity> named(Line line, Found found, Baselines.Baseline baseline) {
        Optional<Entity> matched = Matched.before(line, found.item());
        return before(line, found.item())
                .map(Mention::entity)
                .filter(e -> !matched.equals(Optional.of(e)))
                .filter(e -> e.label().chars().anyMatch(Character::isUpperCase))
                .filter(e -> !baseline.entity().equals(Optional.of(e)))
                .findFirst();
    }

    private static Stream<Mention> before(Line line, int item) {
        return line.items().subList(0, item).stream()
                .filter(i -> i.symbol() == Symbol.TECHNIQUE)
                .flatMap(i -> i.mentions().stream());
    }
}
