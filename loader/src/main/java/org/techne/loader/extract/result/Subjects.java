package org.techne.loader.extract.result;

import java.util.Optional;
import java.util.stream.IntStream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.name.Mention;

/** Who has a number: what the paper introduces where the clause names it or says "we", else the clause's first name. */
final class Subjects {
    private final PaperScope paper;

    Subjects(PaperScope paper) {
        this.paper = paper;
    }

    Optional<Entity> of(Line line, Found found, Baselines.Baseline baseline, int ordinal) {
        return beside(line, found)
                .or(() -> own(line, found.item()))
                .or(paper::main)
                .or(() -> named(line, found, baseline));
    }

    /** "74.3% for BERT", "BERT (74.3%)": a value is that of the technique beside it. */
    private static Optional<Entity> beside(Line line, Found found) {
        boolean rival = found.rule().equals(RivalValue.RULE);
        boolean value = found.kind() == ResultKind.ABSOLUTE
                && line.items().get(found.item()).quantities().size() == 1;
        return value
                ? RivalValue.whose(line, found.item())
                        .map(Mention::entity)
                        .filter(e -> rival || e.label().chars().anyMatch(Character::isUpperCase))
                : Optional.empty();
    }

    /** What the paper introduces: the last of it before the number, else the first in the sentence. */
    private Optional<Entity> own(Line line, int item) {
        Optional<Entity> last = Optional.empty();
        Optional<Entity> first = Optional.empty();
        for (int i = 0; i < line.items().size() && paper.introducesAny(); i++) {
            for (Mention mention : line.items().get(i).mentions()) {
                boolean own = line.symbol(i) == Symbol.TECHNIQUE && paper.isIntroduced(mention.entity());
                first = own && first.isEmpty() ? Optional.of(mention.entity()) : first;
                last = own && i < item ? Optional.of(mention.entity()) : last;
            }
        }
        return last.isPresent() ? last : first;
    }

    /** A technique before the number that is not its baseline. */
    private static Optional<Entity> named(Line line, Found found, Baselines.Baseline baseline) {
        if (line.symbols().indexOf(Symbol.TECHNIQUE.code()) < 0) {
            return Optional.empty();
        }
        Optional<Entity> matched = Matched.before(line, found.item()).entity();
        return IntStream.range(0, found.item())
                .filter(i -> line.symbol(i) == Symbol.TECHNIQUE && isSubject(line, i))
                .mapToObj(i -> line.items().get(i).mentions().getFirst().entity())
                .filter(e -> !matched.equals(Optional.of(e)))
                .filter(e -> e.label().chars().anyMatch(Character::isUpperCase))
                .filter(e -> !baseline.entity().equals(Optional.of(e)))
                .findFirst();
    }

    /** A name with a verb close behind it, or one that the sentence opens with. */
    private static boolean isSubject(Line line, int item) {
        if (item > 0 && line.symbol(item - 1) == Symbol.THAN) {
            return false;
        }
        return item == 0 || IntStream.range(item + 1, item + 4).anyMatch(i -> isVerb(line.symbol(i)));
    }

    private static boolean isVerb(Symbol symbol) {
        return switch (symbol) {
            case ACHIEVE_VERB,
                    BE_VERB,
                    RUN_VERB,
                    USE_VERB,
                    OUTPERFORM_VERB,
                    INCREASE_VERB,
                    DECREASE_VERB,
                    IMPROVE_VERB,
                    SPEED_VERB,
                    COMPRESS_VERB,
                    MODAL -> true;
            default -> false;
        };
    }
}
