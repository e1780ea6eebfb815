package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.WordSet;

/** What a number is compared with: what is outperformed, or what stands behind "over", "than", "compared to". */
final class Baselines {
    private static final int NEAR = 4;
    private static final Set<String> MANY = WordSet.of("""
            multiple several many various different diverse
            """);
    private final PaperScope paper;
    private final ImpliedBaseline implied;

    Baselines(PaperScope paper) {
        this.paper = paper;
        this.implied = new ImpliedBaseline(paper);
    }

    /**
     * A baseline.
     *
     * @param entity the thing, where it has a name
     * @param text the text's words, where it has none
     * @param explicit true where the number itself is set against it
     */
    record Baseline(Optional<Entity> entity, String text, boolean explicit) {
        static Baseline none() {
            return new Baseline(Optional.empty(), "", false);
        }
    }

    Baseline of(Line line, Segment segment, Found found, int ordinal) {
        int cue = cueAfter(line, segment);
        int other = WhoseNumber.ofOtherValue(line, segment.at());
        if (other >= 0) {
            return named(line, other, segment, ordinal);
        }
        if (found.rule().equals(LikeBefore.ELLIPSIS) && Rivals.joint(line, segment.at()) > 0) {
            return named(line, Rivals.joint(line, segment.at()), segment, ordinal);
        }
        int compared =
                isVersus(line, segment.at()) ? Math.max(cueBefore(line, segment.at()), winBefore(line, segment)) : -1;
        if (compared >= 0) {
            return named(line, compared, segment, ordinal);
        }
        if (found.kind() == ResultKind.ABSOLUTE) {
            int beaten = cue >= 0 && cue - segment.at() < NEAR && !isOver(line, cue)
                    ? cue
                    : WhoseNumber.beatenBy(line, segment.at());
            return beaten >= 0 ? named(line, beaten, segment, ordinal) : Baseline.none();
        }
        return ofChange(line, segment, found, ordinal, cue);
    }

    private Baseline ofChange(Line line, Segment segment, Found found, int ordinal, int cue) {
        int told = told(line, segment, found, cue);
        if (told >= 0) {
            return named(line, told, segment, ordinal);
        }
        String owner = found.kind() == ResultKind.FRACTION ? BaselineWords.owner(line, segment.at() + 1, true) : "";
        return owner.isEmpty()
                ? ChangedThing.of(line, segment.at(), paper).orElseGet(() -> implied.of(line, segment, ordinal))
                : new Baseline(Optional.empty(), owner, true);
    }

    /** "a gain over BERT (69.5 vs. 67.8)": a bracket says both values of a comparison before it. */
    private static boolean isVersus(Line line, int at) {
        int other = line.symbol(at + 2) == Symbol.WORD ? at + 3 : at + 2;
        int open = line.symbol(at - 1) == Symbol.METRIC ? at - 2 : at - 1;
        return line.symbol(open) == Symbol.OPEN
                && line.symbol(at + 1) == Symbol.THAN
                && line.symbol(other).isQuantity();
    }

    /** The item behind which the text tells what a change is set against; -1 where it does not. */
    private static int told(Line line, Segment segment, Found found, int cue) {
        return IntStream.of(
                        WhoseNumber.thatOf(line, segment.at()),
                        WhoseNumber.withinOf(line, segment.at()),
                        cue,
                        winBefore(line, segment),
                        cueBefore(line, segment.at()),
                        laterCue(line, segment))
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(isPart(line, segment, found) ? WhoseNumber.wholeOf(line, segment.at()) : -1);
    }

    /** "a 7% error over all measurements": behind a value "over" compares nothing. */
    private static boolean isOver(Line line, int cue) {
        return line.firstToken(cue).text().equals("over");
    }

    private static boolean isPart(Line line, Segment segment, Found found) {
        Change implied =
                line.items().get(segment.at()).quantities().getFirst().reading().implied();
        return found.kind() == ResultKind.FRACTION
                || implied == Change.DECREASE
                || found.kind() == ResultKind.RATIO && WhoseNumber.isTimesThe(line, segment.at());
    }

    private static int cueAfter(Line line, Segment segment) {
        for (int i = Segment.behindAside(line, segment.at() + 1); i < segment.to(); i++) {
            if (line.symbol(i) == Symbol.THAN && !isNoThing(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A dataset, or the value of "2.4 GB vs. 20 GB": nothing that a result could be set against. */
    private static boolean isNoThing(Line line, int cue) {
        boolean point = line.symbol(cue + 1) == Symbol.WORD
                && line.items().get(cue + 1).first() == line.items().get(cue).last() + 1;
        return line.symbol(cue + 1) == Symbol.DATASET
                || isManyDevices(line, cue + 1)
                || line.symbol(cue + 1) == Symbol.UNIT
                || point && line.symbol(cue + 2) == Symbol.UNIT;
    }

    /** "scales over multiple GPUs" */
    private static boolean isManyDevices(Line line, int item) {
        return line.symbol(item) == Symbol.WORD
                && line.symbol(item + 1) == Symbol.HARDWARE
                && MANY.contains(line.firstToken(item).lower());
    }

    private static int winBefore(Line line, Segment segment) {
        for (int i = segment.at() - 1; i >= 0; i--) {
            if (line.symbol(i) == Symbol.OUTPERFORM_VERB || line.symbol(i) == Symbol.UNDERPERFORM_VERB) {
                return i;
            }
            if (line.symbol(i) == Symbol.BREAK) {
                return -1;
            }
        }
        return -1;
    }

    private static int cueBefore(Line line, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (line.symbol(i) == Symbol.THAN && !isManyDevices(line, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** A comparison at the end of the sentence holds for the numbers enumerated before it. */
    private static int laterCue(Line line, Segment segment) {
        for (int i = segment.to(); i < line.items().size(); i++) {
            if (line.symbol(i) == Symbol.THAN && !isNoThing(line, i)) {
                return i;
            }
            if (line.symbol(i) == Symbol.BREAK) {
                return -1;
            }
        }
        return -1;
    }

    private Baseline named(Line line, int comparison, Segment segment, int ordinal) {
        int cue = BaselineWords.owner(line, comparison);
        int limit = cue < segment.at() ? segment.at() : line.items().size();
        Optional<Baseline> dealt = dealt(line, cue, limit, segment.at(), ordinal);
        if (dealt.isPresent()) {
            return dealt.get();
        }
        for (int i = cue + 1; i < limit && i < cue + 7; i++) {
            Symbol symbol = line.symbol(i);
            if (symbol == Symbol.TECHNIQUE) {
                return technique(line, cue, line.items().get(glossed(line, i)), segment, ordinal);
            }
            if (symbol == Symbol.COMMA
                    || symbol == Symbol.BREAK
                    || symbol.isQuantity()
                    || symbol == Symbol.ON
                    || symbol == Symbol.BY
                    || symbol == Symbol.FOR && i > cue + 1
                    || symbol == Symbol.WHILE) {
                break;
            }
        }
        String text = BaselineWords.behind(line, cue);
        return new Baseline(Optional.empty(), text, !text.isEmpty());
    }

    /** "frameworks, such as A, B and C, by 10%, 20% and 30%, respectively": one baseline for each number. */
    private static Optional<Baseline> dealt(Line line, int cue, int limit, int item, int ordinal) {
        int numbers = line.items().get(item).quantities().size();
        if (ordinal < 0 || numbers < 2) {
            return Optional.empty();
        }
        return IntStream.range(cue, limit)
                .takeWhile(i -> line.symbol(i) != Symbol.FOR)
                .filter(i -> line.symbol(i) == Symbol.TECHNIQUE
                        || line.symbol(i) == Symbol.HARDWARE && RivalDevice.is(line, i))
                .mapToObj(line.items()::get)
                .filter(i -> i.mentions().size() == numbers)
                .map(i -> i.mentions().get(ordinal))
                .map(m -> of(line, m))
                .findFirst();
    }

    /** A technique is known by its name; a device stands for what runs on it. */
    private static Baseline of(Line line, Mention mention) {
        return mention.kind() == EntityKind.HARDWARE
                ? new Baseline(
                        Optional.empty(),
                        line.sentence()
                                .span(mention.first(), mention.last())
                                .of(line.sentence().passage().text()),
                        true)
                : new Baseline(Optional.of(mention.entity()), "", true);
    }

    /** "the best low-bit cache (QServe)": the name in the bracket behind the noun. */
    private static int glossed(Line line, int item) {
        int noun = item + 1;
        while (noun < item + 4 && line.symbol(noun) == Symbol.WORD) {
            noun++;
        }
        boolean bracket = noun > item + 1
                && line.symbol(noun) == Symbol.OPEN
                && line.symbol(noun + 1) == Symbol.TECHNIQUE
                && line.symbol(noun + 2) == Symbol.CLOSE;
        return bracket ? noun + 1 : item;
    }

    private Baseline technique(Line line, int cue, Item item, Segment segment, int ordinal) {
        List<Mention> mentions = item.mentions();
        int numbers = line.items().get(segment.at()).quantities().size();
        boolean one = ordinal >= 0 && numbers > 1 && mentions.size() == numbers;
        Mention mention = mentions.get(one ? ordinal : 0);
        String words = BaselineWords.behind(line, cue);
        boolean own = paper.isIntroduced(mention.entity());
        return own
                ? new Baseline(Optional.empty(), words, true)
                : new Baseline(Optional.of(mention.entity()), "", true);
    }
}
