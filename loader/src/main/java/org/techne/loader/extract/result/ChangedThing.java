package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** What a verb of change is done to, where that is what it was before: "improves BERT by 2%", "cuts the memory of existing networks by 4x". */
final class ChangedThing {
    private static final int REACH = 12;
    private static final Set<String> BEFORE = WordSet.of("""
            existing baseline baselines vanilla original base sota standard conventional previous prior unpruned dense uncompressed
            state-of-the-art state
            """);

    private ChangedThing() {}

    /** The thing, by its name or in the text's words; none where nothing says that it is another's. */
    static Optional<Baselines.Baseline> of(Line line, int at, PaperScope paper) {
        int verb = verbBefore(line, at);
        if (verb < 0) {
            return Optional.empty();
        }
        int object = verb + 1;
        boolean metric = line.symbol(object) == Symbol.METRIC;
        int thing = metric && line.symbol(object + 1) == Symbol.OF ? object + 2 : object;
        if (metric && thing == object) {
            return Optional.empty();
        }
        Optional<Mention> named = metric || line.symbol(verb) != Symbol.IMPROVE_VERB
                ? Optional.empty()
                : model(line, thing).filter(m -> !paper.isIntroduced(m.entity()));
        return named.map(m -> new Baselines.Baseline(Optional.of(m.entity()), "", true))
                .or(() -> isOfBefore(line, thing, at)
                        ? Optional.of(BaselineWords.behind(line, thing - 1))
                                .filter(words -> !words.isEmpty())
                                .map(words -> new Baselines.Baseline(Optional.empty(), words, true))
                        : Optional.empty());
    }

    /** The model that the verb is right before: no noun of what is measured follows it. */
    private static Optional<Mention> model(Line line, int thing) {
        boolean bare = line.symbol(thing) == Symbol.TECHNIQUE
                && line.symbol(thing + 1) != Symbol.METRIC
                && line.symbol(thing + 1) != Symbol.WORD
                && line.items().get(thing).mentions().size() == 1;
        return bare
                ? Optional.of(line.items().get(thing).mentions().getFirst())
                        .filter(m -> m.entity().label().chars().anyMatch(Character::isUpperCase))
                : Optional.empty();
    }

    private static int verbBefore(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            switch (line.symbol(i)) {
                case IMPROVE_VERB, DECREASE_VERB, INCREASE_VERB -> {
                    return i;
                }
                case BREAK, WHILE, COMMA, PERCENT, TIMES, UNIT -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** True where the words up to the "by" say that it is what was there before. */
    private static boolean isOfBefore(Line line, int thing, int at) {
        int by = IntStream.range(thing, at)
                .filter(i -> line.symbol(i) == Symbol.BY)
                .findFirst()
                .orElse(-1);
        if (by < 0) {
            return false;
        }
        List<Token> tokens = line.sentence().tokens();
        return tokens
                .subList(line.items().get(thing).first(), line.items().get(by).first())
                .stream()
                .anyMatch(t -> BEFORE.contains(t.lower()));
    }
}
