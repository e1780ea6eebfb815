package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** A metric that no list has, in the paper's own words: "a 37% reduction in interaction rounds". */
final class OwnNoun {
    private static final int LONGEST = 3;
    /** What is improved without being a measure: whoever is beaten, and results as a whole. */
    private static final Set<String> NO_MEASURE = WordSet.of("""
            baseline baselines state art sota result results method methods model models approach approaches it them this both upon
            over prior previous existing best work system network networks than that those others counterpart counterparts
            respectively compared value values record records effective efficient likely expensive complex
            """);

    private static final Set<String> LARGER = WordSet.of("larger smaller bigger");
    private static final Set<String> MODELS = WordSet.of("""
            model models network networks architecture architectures backbone backbones size sizes footprint checkpoint checkpoints
            teacher student encoder decoder llm llms detector variant variants weights file files binary system systems in on for
            while when with at to and or but
            """);

    private static final Set<String> DEGREES = WordSet.of("""
            relative absolute average mean overall total further additional significant substantial percentage point points
            maximum consistent net respective corresponding slight small large zero-shot few-shot
            """);

    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ic", "al", "ive", "ous", "ble", "ant", "ed", "ing", "ly", "ful", "ary", "st", "er");

    private static final Set<String> CONJUNCTIONS = WordSet.of("""
            albeit although though but yet despite
            """);

    private OwnNoun() {}

    /** The words that a verb before a number governs, or that follow a comparison behind it; empty for words that name no measure. */
    static Optional<Metric> governed(Line line, int direction, int item) {
        int first = behindNumberOf(line, line.symbol(direction + 1) == Symbol.USE_VERB ? direction + 2 : direction + 1);
        boolean named = isName(line.symbol(first)) && line.symbol(first + 1) == Symbol.WORD;
        int last = named && direction < item ? first : first - 1;
        int limit = direction < item ? item - 1 : line.items().size();
        while (last + 1 < limit && last - first + 1 < LONGEST && line.symbol(last + 1) == Symbol.WORD) {
            last++;
        }
        boolean part = direction < item && line.symbol(last + 1) == Symbol.OF && last + 2 < item;
        if (last < first || part || !endsPhrase(line.symbol(last + 1))) {
            return Optional.empty();
        }
        Metric metric = of(line, first, last);
        boolean measure = NO_MEASURE.stream().noneMatch(word -> hasWord(metric.label(), word));
        return measure ? Optional.of(metric) : Optional.empty();
    }

    /** "reduces the average number of rollouts": of what there are fewer. */
    private static int behindNumberOf(Line line, int first) {
        for (int i = first; i < first + LONGEST && line.symbol(i) == Symbol.WORD; i++) {
            if (line.firstToken(i).lower().equals("number") && line.symbol(i + 1) == Symbol.OF) {
                return i + 2;
            }
        }
        return first;
    }

    private static boolean isName(Symbol symbol) {
        return symbol == Symbol.TECHNIQUE || symbol == Symbol.HARDWARE;
    }

    /** "3.6x larger residual drift": how large the thing behind it is, where that is neither a model nor its size. */
    static Optional<Metric> larger(Line line, int direction, int item) {
        boolean size = line.items().get(direction).metrics().getFirst().slug().equals("model-size")
                && LARGER.contains(line.lastToken(direction).lower())
                && line.symbol(direction + 1) == Symbol.WORD
                && direction > item;
        return size
                ? governed(line, direction, item).filter(noun -> isOwnSize(noun.label()) || isNoModel(noun.label()))
                : Optional.empty();
    }

    private static boolean isNoModel(String label) {
        return MODELS.stream().noneMatch(word -> hasWord(label, word));
    }

    /** "larger hidden sizes": the size of a part. */
    private static boolean isOwnSize(String label) {
        String part = label.replaceFirst(" sizes?$", "");
        return !part.equals(label) && isNoModel(part);
    }

    private static boolean hasWord(String label, String word) {
        return (" " + label + " ").contains(" " + word + " ");
    }

    private static boolean endsPhrase(Symbol next) {
        return switch (next) {
            case METRIC, TECHNIQUE, DATASET, TASK, HARDWARE, TRAIN_VERB, RUN_VERB -> false;
            default -> true;
        };
    }

    /** The words behind "in" or "of" that follow a noun of change, up to three. */
    static Optional<Metric> behind(Line line, int direction) {
        if (direction < 0 || !isNoun(line.symbol(direction))) {
            return Optional.empty();
        }
        Symbol link = line.symbol(direction + 1);
        if (link != Symbol.IN && link != Symbol.OF) {
            return Optional.empty();
        }
        int first = direction + 2;
        if (isPossessed(line, first)) {
            return Optional.empty();
        }
        int last = first;
        while (last < first + LONGEST && isWord(line, last)) {
            last++;
        }
        return last > first && endsPhrase(line.symbol(last))
                ? Optional.of(of(line, first, last - 1))
                : Optional.empty();
    }

    /** "a 2x reduction in our implementation": where, not of what. */
    private static boolean isPossessed(Line line, int item) {
        return line.symbol(item) == Symbol.WORD && line.firstToken(item).lower().equals("our");
    }

    /** The words between a number and the fall or rise that it tells: "80% channel capacity reduction". */
    static Optional<Metric> between(Line line, int item, int direction) {
        if (direction < 0
                || line.symbol(direction) != Symbol.DECREASE_NOUN && line.symbol(direction) != Symbol.INCREASE_NOUN) {
            return Optional.empty();
        }
        int first = item + 1;
        while (first < direction && isDegree(line, first)) {
            first++;
        }
        boolean words = first < direction
                && IntStream.range(first, direction).allMatch(i -> line.symbol(i) == Symbol.WORD && !isDegree(line, i));
        return words ? Optional.of(of(line, first, direction - 1)) : Optional.empty();
    }

    /** The words right before a fall or rise whose number follows: "a write amplification reduction of 36%". */
    static Optional<Metric> before(Line line, int direction, int item) {
        boolean change =
                line.symbol(direction) == Symbol.DECREASE_NOUN || line.symbol(direction) == Symbol.INCREASE_NOUN;
        if (direction < 1 || direction > item || !change) {
            return Optional.empty();
        }
        int first = direction;
        while (first > 0 && direction - first < LONGEST && isNounWord(line, first - 1)) {
            first--;
        }
        return first < direction ? Optional.of(of(line, first, direction - 1)) : Optional.empty();
    }

    private static boolean isNounWord(Line line, int at) {
        String word = line.lastToken(at).lower();
        return line.symbol(at) == Symbol.WORD
                && !isDegree(line, at)
                && word.length() > 2
                && ADJECTIVE_ENDINGS.stream().noneMatch(word::endsWith);
    }

    /** "a 30% relative reduction", "a 5% absolute increase": how much of it, not of what. */
    private static boolean isDegree(Line line, int item) {
        return DEGREES.contains(line.firstToken(item).lower());
    }

    /** A word, or a name that a word follows: "simulation time". */
    private static boolean isWord(Line line, int at) {
        return line.symbol(at) == Symbol.WORD && !isConjunction(line, at)
                || line.symbol(at + 1) == Symbol.WORD
                        && (line.symbol(at) == Symbol.TASK || line.symbol(at) == Symbol.TECHNIQUE);
    }

    private static boolean isConjunction(Line line, int at) {
        return CONJUNCTIONS.contains(line.firstToken(at).lower());
    }

    private static boolean isNoun(Symbol symbol) {
        return switch (symbol) {
            case INCREASE_NOUN, DECREASE_NOUN, GAIN_NOUN, LOSS_NOUN -> true;
            default -> false;
        };
    }

    /** The metric that some words of a line name. */
    static Metric of(Line line, int first, int last) {
        Token start = line.firstToken(first);
        Token end = line.lastToken(last);
        String words = line.sentence().passage().text().substring(start.start(), end.end());
        String label = words.toLowerCase(java.util.Locale.ROOT);
        return new Metric("", label, Optional.empty(), label.endsWith(" score") || label.endsWith(" accuracy"));
    }
}
