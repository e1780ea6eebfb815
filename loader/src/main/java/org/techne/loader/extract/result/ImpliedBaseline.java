package org.techne.loader.extract.result;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.name.Mention;

/** What a number is compared with where no word of comparison says so: what is matched, or the one other model of the sentence. */
final class ImpliedBaseline {

    private static final Set<String> MEANS = Set.of("under", "via", "through", "at");
    private static final int LONGEST_LIST = 12;
    private final PaperScope paper;

    ImpliedBaseline(PaperScope paper) {
        this.paper = paper;
    }

    /** Without a word of comparison: the other named technique of the sentence, where the change is the paper's own. */
    Baselines.Baseline of(Line line, Segment segment, int ordinal) {
        Optional<Entity> matched = Matched.before(line, segment.at());
        if (matched.filter(e -> !paper.isIntroduced(e)).isPresent()) {
            return new Baselines.Baseline(matched, "", true);
        }
        if (paper.main().isEmpty()) {
            return Baselines.Baseline.none();
        }
        int numbers = line.items().get(segment.at()).quantities().size();
        return IntStream.concat(
                        IntStream.iterate(segment.at() - 1, i -> i >= 0, i -> i - 1),
                        IntStream.range(segment.at() + 1, segment.to()))
                .filter(i -> line.symbol(i) == Symbol.TECHNIQUE && !isExample(line, i) && !isMeans(line, i))
                .mapToObj(line.items()::get)
                .filter(i -> i.mentions().size() == 1 || i.mentions().size() == numbers)
                .map(i -> i.mentions().get(dealt(ordinal, numbers, i.mentions().size())))
                .map(Mention::entity)
                .filter(this::isOtherModel)
                .findFirst()
                .map(entity -> new Baselines.Baseline(Optional.of(entity), "", false))
                .orElseGet(Baselines.Baseline::none);
    }

    /** "models like A, B and C": what a sentence lists as examples is set against nothing. */
    private static boolean isExample(Line line, int item) {
        return line.symbols().lastIndexOf(Symbol.SUCH_AS.code(), item) >= 0;
    }

    /** "on FLUX with a 4-bit cache": what something is done to or with is no rival. */
    private static boolean isMeans(Line line, int item) {
        for (int i = item - 1; i >= Math.max(0, item - LONGEST_LIST); i--) {
            switch (line.symbol(i)) {
                case ON, FOR, WITH, IN, USE_VERB -> {
                    return true;
                }
                case COMMA, AND, TECHNIQUE -> {}
                case WORD -> {
                    if (MEANS.contains(line.sentence()
                            .tokens()
                            .get(line.items().get(i).first())
                            .lower())) {
                        return true;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isOtherModel(Entity entity) {
        return !paper.isIntroduced(entity) && entity.label().chars().anyMatch(Character::isUpperCase);
    }

    private static int dealt(int ordinal, int numbers, int names) {
        return ordinal >= 0 && numbers > 1 && names == numbers ? ordinal : 0;
    }
}
