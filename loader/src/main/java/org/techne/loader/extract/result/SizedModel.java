package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.text.WordSet;

/** "For ResNet-50, our model has 40% fewer parameters": what is made smaller is what the head of the sentence names. */
final class SizedModel {
    private static final Set<String> SIZES = WordSet.of("parameters flops model-size");
    private static final int LONGEST_LEAD = 6;
    private static final int NEAR = 3;

    private SizedModel() {}

    /** The model at the head of a sentence whose size is changed; none where it is the paper's, or a comparison names another. */
    static Optional<Baselines.Baseline> of(Line line, PaperScope paper) {
        boolean compared = IntStream.range(0, line.items().size()).anyMatch(i -> line.symbol(i) == Symbol.THAN);
        return compared || !isSizeChanged(line)
                ? Optional.empty()
                : atHead(line, paper)
                        .map(Mention::entity)
                        .filter(e -> e.label().chars().anyMatch(Character::isUpperCase))
                        .map(e -> new Baselines.Baseline(Optional.of(e), "", true));
    }

    /** The only other's name behind the "for" or "on" that begins the sentence, or follows its "for example,". */
    private static Optional<Mention> atHead(Line line, PaperScope paper) {
        int name = 0;
        int lead = -1;
        while (name < LONGEST_LEAD && isLead(line.symbol(name))) {
            lead = isPreposition(line.symbol(name)) ? name : lead;
            name++;
        }
        boolean headed = lead >= 0 && name - lead <= NEAR && line.symbol(name) == Symbol.TECHNIQUE;
        return Optional.of(headed ? others(line.items().get(name), paper) : List.<Mention>of())
                .filter(others -> others.size() == 1)
                .map(List::getFirst);
    }

    /** "For VGG-16, Prunet": the paper's own name behind the comma is no model at the head. */
    private static List<Mention> others(Item names, PaperScope paper) {
        return names.mentions().stream()
                .filter(m -> !paper.isIntroduced(m.entity()))
                .toList();
    }

    private static boolean isLead(Symbol symbol) {
        return isPreposition(symbol) || symbol == Symbol.WORD || symbol == Symbol.COMMA || symbol == Symbol.SUCH_AS;
    }

    private static boolean isPreposition(Symbol symbol) {
        return symbol == Symbol.FOR || symbol == Symbol.ON;
    }

    private static boolean isSizeChanged(Line line) {
        boolean size = line.items().stream().flatMap(i -> i.metrics().stream()).anyMatch(m -> SIZES.contains(m.slug()));
        return size
                && IntStream.range(0, line.items().size()).anyMatch(i -> switch (line.symbol(i)) {
                    case LESS_ADJECTIVE, DECREASE_VERB, DECREASE_NOUN, COMPRESS_VERB, COMPRESSION_NOUN -> true;
                    default -> false;
                });
    }
}
