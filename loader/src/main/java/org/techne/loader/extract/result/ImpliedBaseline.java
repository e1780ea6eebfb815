package org.techne.loader.extract.result;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.text.WordSet;

/** What a number is compared with where no word of comparison says so: what is matched, or the one other model of the sentence. */
final class ImpliedBaseline {
    private static final Set<String> MEANS = WordSet.of("under via through at");
    private static final int LONGEST_LIST = 12;
    private final PaperScope paper;

    ImpliedBaseline(PaperScope paper) {
        this.paper = paper;
    }

    /** Without a word of comparison: the other named technique of the sentence, where the change is the paper's own. */
    Baselines.Baseline of(Line line, Segment segment, int ordinal) {
        Baselines.Baseline matched = Matched.before(line, segment.at());
        boolean own = matched.entity().filter(paper::isIntroduced).isPresent();
        if (matched.explicit() && !own) {
            return matched;
        }
        return SizedModel.of(line, paper).orElseGet(() -> otherModel(line, segment, ordinal));
    }

    private Baselines.Baseline otherModel(Line line, Segment segment, int ordinal) {
        if (paper.main().isEmpty()) {
            return Baselines.Baseline.none();
        }
        int numbers = line.items().get(segment.at()).quantities().size();
        return IntStream.concat(
                        IntStream.iterate(segment.at() - 1, i -> i >= 0, i -> i - 1),
                        IntStream.range(segment.at() + 1, segment.to()))
                .filter(i -> line.symbol(i) == Symbol.TECHNIQUE)
                .filter(i -> !isExample(line, i) && !isMeans(line, i) && !isActing(line, i) && !isAside(line, i))
                .filter(i -> !isListed(line, i) && !isNextMember(line, i, segment.at()))
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

    /** "on FLUX with a 4-bit cache", "trains FLUX", "the speed of FLUX": what something is done to or with is no rival. */
    private static boolean isMeans(Line line, int item) {
        for (int i = item - 1; i >= Math.max(0, item - LONGEST_LIST); i--) {
            switch (line.symbol(i)) {
                case ON, FOR, WITH, IN, USE_VERB, TRAIN_VERB, RUN_VERB -> {
                    return true;
                }
                case OF -> {
                    return line.symbol(i - 1) == Symbol.METRIC;
                }
                case COMMA, AND, TECHNIQUE -> {}
                case WORD -> {
                    if (MEANS.contains(line.firstToken(i).lower())) {
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

    /** "GPT-4 achieved a 20% reduction": who does it is no rival. */
    private static boolean isActing(Line line, int item) {
        int verb = line.symbol(item + 1) == Symbol.MODAL ? item + 2 : item + 1;
        return switch (line.symbol(verb)) {
            case ACHIEVE_VERB, DECREASE_VERB, INCREASE_VERB, IMPROVE_VERB -> true;
            default -> false;
        };
    }

    /** "by 3.4x (ResNet-18)": the bracket says of which of the paper's models. */
    private static boolean isAside(Line line, int item) {
        return line.symbol(item - 1) == Symbol.OPEN && line.symbol(item - 2).isQuantity();
    }

    /** "by up to 4x, and Llama-2 offloading by 10x": behind the number and an "and" the next thing is told. */
    private static boolean isNextMember(Line line, int item, int at) {
        return item > at && line.symbol(item - 1) == Symbol.AND;
    }

    /** "the speed of A, B and C by 3x, 2x and 4x": what is improved in a row is no one rival of all. */
    private static boolean isListed(Line line, int item) {
        return isListed(line, item, 1) || isListed(line, item, -1);
    }

    private static boolean isListed(Line line, int item, int step) {
        int next = line.symbol(item + step) == Symbol.COMMA || line.symbol(item + step) == Symbol.AND
                ? item + 2 * step
                : item;
        return next != item && line.symbol(next) == Symbol.TECHNIQUE;
    }

    private boolean isOtherModel(Entity entity) {
        return !paper.isIntroduced(entity) && entity.label().chars().anyMatch(Character::isUpperCase);
    }

    private static int dealt(int ordinal, int numbers, int names) {
        return ordinal >= 0 && numbers > 1 && names == numbers ? ordinal : 0;
    }
}
