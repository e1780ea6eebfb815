package org.techne.loader.extract.result;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.Entity;
import org.techne.loader.text.Token;

/** "matches ResNet-50 with 5x fewer parameters": what is matched is what the change is against. */
final class Matched {
    private static final Set<String> MATCHING =
            Set.of("match", "matches", "matching", "matched", "rival", "rivals", "rivaling", "rivalling");
    private static final Set<String> LIKENING = Set.of("similar", "same", "comparable", "equal", "identical");
    private static final int REACH = 5;

    private Matched() {}

    /** The technique that the clause says is matched, before a number. */
    static Optional<Entity> before(Line line, int item) {
        for (int i = item - 1; i >= 0 && line.symbol(i) != Symbol.BREAK; i--) {
            if (line.symbol(i) == Symbol.TECHNIQUE && isMatched(line, i)) {
                return Optional.of(line.items().get(i).mentions().getFirst().entity());
            }
        }
        return Optional.empty();
    }

    /** "similar accuracy on ImageNet as MobileFormer" */
    private static boolean isLikened(Line line, int as) {
        return IntStream.range(Math.max(0, as - REACH), as)
                .anyMatch(i -> LIKENING.contains(line.sentence()
                        .tokens()
                        .get(line.items().get(i).first())
                        .lower()));
    }

    private static boolean isMatched(Line line, int technique) {
        for (int i = technique - 1; i >= Math.max(0, technique - REACH); i--) {
            Token token = line.sentence().tokens().get(line.items().get(i).first());
            if (token.text().equals("as") && isLikened(line, i)) {
                return true;
            }
            if (MATCHING.contains(token.text())) {
                return true;
            }
            boolean phrase = switch (line.symbol(i)) {
                case WORD, METRIC, OF, TRAIN_VERB -> true;
                default -> false;
            };
            if (!phrase) {
                return false;
            }
        }
        return false;
    }
}
