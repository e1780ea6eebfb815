package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * The datasets of one number: those that follow it before the next number; else those that follow the numbers it is
 * enumerated with; else the nearest before it in the sentence; else all that the sentence opens with.
 */
final class DatasetRule {
    private static final Set<String> LIKEWISE = WordSet.of("similar comparable consistent analogous");

    private DatasetRule() {}

    static List<Mention> of(Line line, Segment segment, Found found, int ordinal) {
        int numbers = line.items().get(found.item()).quantities().size();
        List<Mention> all = all(line);
        if (ordinal >= 0 && numbers > 1 && all.size() > 1) {
            return all.size() == numbers ? List.of(all.get(ordinal)) : unequal(line, numbers, ordinal);
        }
        if (isOnItsOwn(line, segment.at())) {
            return line.items().get(segment.at() + 2).mentions();
        }
        Optional<Mention> share = respectively(line, found.item());
        if (share.isPresent()) {
            return List.of(share.get());
        }
        int bracketed = beforeBracket(line, segment.at());
        return bracketed >= 0 ? line.items().get(bracketed).mentions() : beside(line, segment, found, ordinal);
    }

    private static List<Mention> beside(Line line, Segment segment, Found found, int ordinal) {
        if (line.symbol(segment.at() - 1) == Symbol.OPEN
                && line.symbol(segment.at() - 2).isQuantity()) {
            return near(line, Segment.of(line, segment.at() - 2), found, ordinal);
        }
        if (line.symbol(segment.at() - 1) == Symbol.BY && line.symbol(segment.at() - 2) == Symbol.DATASET) {
            return dealt(line.items().get(segment.at() - 2), ordinal, found, line);
        }
        return near(line, segment, found, ordinal);
    }

    /** "99.4% on A" */
    private static boolean isOnItsOwn(Line line, int at) {
        return line.symbol(at + 1) == Symbol.ON
                && line.symbol(at + 2) == Symbol.DATASET
                && line.items().get(at + 2).mentions().size() == 1;
    }

    /** "Path-X (61% accuracy)", "the Path-X challenge (length 16K, 61% accuracy)": the dataset before the number's bracket, -1 for none. */
    private static int beforeBracket(Line line, int at) {
        int open = at - 1;
        while (open > 0 && line.symbol(open) != Symbol.OPEN) {
            switch (line.symbol(open)) {
                case CLOSE, BREAK, WHILE, DATASET -> {
                    return -1;
                }
                default -> open--;
            }
        }
        int named = line.symbol(open - 1) == Symbol.WORD ? open - 2 : open - 1;
        boolean own = open > 0 && line.symbol(named) == Symbol.DATASET;
        return own && firstAfter(line, at + 1, line.symbols().indexOf(Symbol.CLOSE.code(), at)) < 0 ? named : -1;
    }

    /** "on A and B a 2.3x speedup and a 2.2x speedup, respectively": the numbers stand apart and are dealt out all the same. */
    private static Optional<Mention> respectively(Line line, int item) {
        if (line.symbols().indexOf(Symbol.RESPECTIVELY.code()) < 0) {
            return Optional.empty();
        }
        List<Integer> numbers = IntStream.range(0, line.items().size())
                .filter(i -> line.symbol(i) == line.symbol(item))
                .boxed()
                .toList();
        List<Item> lists = line.items().stream()
                .filter(i -> i.symbol() == Symbol.DATASET && i.mentions().size() > 1)
                .toList();
        boolean dealt = lists.size() == 1
                && lists.getFirst().mentions().size() == numbers.size()
                && numbers.stream()
                        .allMatch(n -> line.items().get(n).quantities().size() == 1);
        return dealt ? Optional.of(lists.getFirst().mentions().get(numbers.indexOf(item))) : Optional.empty();
    }

    private static List<Mention> near(Line line, Segment segment, Found found, int ordinal) {
        int after = firstAfter(line, segment.at() + 1, segment.to());
        int before = lastBefore(line, segment.from(), segment.at());
        boolean sameChunk = before >= 0 && !isParted(line, before, segment.at()) && isParted(line, segment.at(), after);
        if (after >= 0 && !sameChunk) {
            return dealt(line.items().get(after), ordinal, found, line);
        }
        if (before >= 0 && !belongsToBefore(line, before, segment.from())) {
            return dealt(line.items().get(before), ordinal, found, line);
        }
        int later = firstAfter(line, segment.to(), line.items().size());
        int earlier = lastBefore(line, 0, segment.at());
        if (later >= 0 && (earlier < 0 || isJoinedTo(line, segment.at(), later))) {
            return dealt(line.items().get(later), ordinal, found, line);
        }
        return earlier >= 0 ? dealt(line.items().get(earlier), ordinal, found, line) : List.of();
    }

    /** "the A accuracy to 89%, the B accuracy to 57%": a comma or an "and" between. */
    private static boolean isParted(Line line, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(line::symbol)
                .anyMatch(s -> s == Symbol.COMMA || s == Symbol.AND || s == Symbol.BREAK);
    }

    /** The dataset between two numbers is the former's where it follows it without a break. */
    private static boolean belongsToBefore(Line line, int dataset, int from) {
        if (from == 0 || !line.symbol(from - 1).isQuantity()) {
            return false;
        }
        return IntStream.range(from, dataset)
                .mapToObj(line::symbol)
                .noneMatch(s -> s == Symbol.COMMA || s == Symbol.AND || s == Symbol.WHILE || s == Symbol.BREAK);
    }

    /** "53.9 box AP and 46.4 mask AP on COCO": only an and or a comma and short words stand between the numbers. */
    private static boolean isJoinedTo(Line line, int at, int dataset) {
        return IntStream.range(at + 1, dataset)
                .mapToObj(line::symbol)
                .noneMatch(s -> s == Symbol.BREAK || s == Symbol.WHILE);
    }

    /** Lists of unequal length: the enumeration next to the numbers where that one fits, else nothing is bound. */
    private static List<Mention> unequal(Line line, int numbers, int ordinal) {
        return line.items().stream()
                .filter(i -> i.symbol() == Symbol.DATASET && i.mentions().size() == numbers)
                .map(i -> List.of(i.mentions().get(ordinal)))
                .findFirst()
                .orElse(List.of());
    }

    /** Every dataset of the sentence once, in order. */
    private static List<Mention> all(Line line) {
        List<Mention> all = new ArrayList<>();
        line.items().stream()
                .filter(i -> i.symbol() == Symbol.DATASET)
                .flatMap(i -> i.mentions().stream())
                .filter(m -> all.stream().noneMatch(a -> a.entity().equals(m.entity())))
                .forEach(all::add);
        return all;
    }

    private static int firstAfter(Line line, int from, int to) {
        for (int i = from; i < to && !opensClause(line.symbol(i)) && !isLikewise(line, i); i++) {
            if (line.symbol(i) == Symbol.DATASET && !isTrainedOn(line, i)) {
                return line.symbol(i + 1) == Symbol.ACHIEVE_VERB || isOfNext(line, i) ? -1 : i;
            }
        }
        return -1;
    }

    /** "On A it wins by 9%, and on B it keeps 99%": the second dataset opens a clause, as the first did. */
    private static boolean isOfNext(Line line, int dataset) {
        boolean opens = line.symbol(dataset - 1) == Symbol.ON
                && (line.symbol(dataset - 2) == Symbol.AND
                        || line.symbol(dataset - 2) == Symbol.WHILE
                        || line.symbol(dataset - 2) == Symbol.COMMA);
        boolean number = IntStream.range(dataset, line.items().size()).anyMatch(line::isNumber);
        return opens && number && line.symbol(0) == Symbol.ON && line.symbol(1) == Symbol.DATASET;
    }

    /** ", with similar gains on B": what is said of other data. */
    private static boolean isLikewise(Line line, int item) {
        return line.symbol(item) == Symbol.WITH
                && line.symbol(item + 1) == Symbol.WORD
                && LIKEWISE.contains(line.firstToken(item + 1).lower());
    }

    /** "ImageNet-pretrained weights": what a model learnt on, not what it is scored on. */
    private static boolean isTrainedOn(Line line, int dataset) {
        List<Token> tokens = line.sentence().tokens();
        int behind = line.items().get(dataset).last() + 1;
        int word = behind < tokens.size() && tokens.get(behind).isSign('-') ? behind + 1 : behind;
        return word < tokens.size()
                && (tokens.get(word).lower().startsWith("pretrain")
                        || tokens.get(word).lower().startsWith("pre-train")
                        || tokens.get(word).lower().equals("pre"));
    }

    private static boolean opensClause(Symbol symbol) {
        return switch (symbol) {
            case WHILE, IMPROVE_VERB, DECREASE_VERB, INCREASE_VERB, OUTPERFORM_VERB, ACHIEVE_VERB -> true;
            default -> false;
        };
    }

    private static int lastBefore(Line line, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (line.symbol(i) == Symbol.DATASET && !isTrainedOn(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** An enumeration as long as that of the numbers is dealt out one by one where the sentence says respectively. */
    private static List<Mention> dealt(Item datasets, int ordinal, Found found, Line line) {
        int numbers = line.items().get(found.item()).quantities().size();
        boolean one = ordinal >= 0 && numbers > 1 && datasets.mentions().size() == numbers;
        return one ? List.of(datasets.mentions().get(ordinal)) : datasets.mentions();
    }
}
