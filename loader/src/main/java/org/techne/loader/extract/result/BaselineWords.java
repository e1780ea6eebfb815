package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** The text's own words for a baseline without a name: "the best single network". */
final class BaselineWords {
    private static final int LONGEST = 10;
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);
    private static final Set<String> PRONOUNS = WordSet.of("it them this that these those");

    private static final Set<String> ONES = WordSet.of("ones those that");
    private static final int REACH = 4;

    /** "than previously thought", "than before" name nothing. */
    private static final Set<String> BELIEFS = WordSet.of("""
            thought believed assumed expected anticipated known before ever usual
            """);

    /** "7% of the total parameters": of the same thing. */
    private static final Set<String> WHOLES = WordSet.of("""
            full total overall entire whole input available trainable model
            """);

    private static final Set<String> NOUNS = WordSet.of("""
            result results method methods approach approaches technique techniques scheme schemes system systems work works design designs
            model models network networks architecture architectures implementation implementations baseline baselines version versions
            accelerator accelerators solution solutions framework frameworks library libraries algorithm algorithms kernel kernels
            settings configuration configurations
            """);

    private BaselineWords() {}

    /** "than the ones made by LLVM", "than the runtime with NLSQ": what stands before who is meant; else the cue itself. */
    static int owner(Line line, int cue) {
        boolean ones = line.symbol(cue + 1) == Symbol.WORD
                && ONES.contains(line.firstToken(cue + 1).lower());
        boolean measure = false;
        for (int i = cue + 1; i < Math.min(line.items().size(), cue + 1 + REACH); i++) {
            Symbol symbol = line.symbol(i);
            boolean owns = ones && (symbol == Symbol.BY || symbol == Symbol.OF || symbol == Symbol.FROM)
                    || measure && (symbol == Symbol.WITH || symbol == Symbol.OF);
            if (owns) {
                return isName(line.symbol(i + 1)) ? i : cue;
            }
            measure = symbol == Symbol.METRIC;
            if (!measure && !isPassed(symbol)) {
                return cue;
            }
        }
        return cue;
    }

    /** "98% of the original model's accuracy", "40% of the dense FLOPs": the words before the metric; empty for none, or behind no "of". */
    static String owner(Line line, int of, boolean metric) {
        int last = of + 1;
        while (last < line.items().size() && last - of <= REACH && line.symbol(last) == Symbol.WORD) {
            last++;
        }
        boolean owned = line.symbol(of) == Symbol.OF && last > of + 1 && (line.symbol(last) == Symbol.METRIC) == metric;
        if (!owned) {
            return "";
        }
        List<Token> tokens = line.sentence().tokens();
        int first = line.items().get(of + 1).first();
        int end = first;
        while (end + 1 < line.items().get(last).first()
                && !"'’".contains(tokens.get(end + 1).text())) {
            end++;
        }
        String words =
                line.sentence().span(first, end).of(line.sentence().passage().text());
        return WHOLES.contains(words) ? "" : words;
    }

    private static boolean isPassed(Symbol symbol) {
        return switch (symbol) {
            case WORD, ACHIEVE_VERB, TRAIN_VERB, USE_VERB -> true;
            default -> false;
        };
    }

    private static boolean isName(Symbol symbol) {
        return symbol == Symbol.TECHNIQUE || symbol == Symbol.WORD || symbol == Symbol.HARDWARE;
    }

    /** The 15 of "compared to 15 baselines"; the 7B of "than 7B models" is a part of the name. */
    private static boolean isCounted(Line line, int item) {
        return line.symbol(item) == Symbol.PLAIN
                && line.symbol(item + 1) == Symbol.WORD
                && line.items().get(item).quantities().getFirst().high().compareTo(MANY) < 0;
    }

    /** The words behind a comparison, up to what ends a noun phrase; empty where there are none. */
    static String behind(Line line, int cue) {
        int first = isCounted(line, cue + 1) ? cue + 2 : cue + 1;
        int last = first - 1;
        while (last + 1 < line.items().size()
                && last - cue < LONGEST
                && (goesOn(line.symbol(last + 1)) || isAdjective(line, last + 1))
                && !isDash(line, last + 1)) {
            last++;
        }
        while (last >= first
                && (line.symbol(last) == Symbol.OF
                        || line.lastToken(last).lower().equals("based"))) {
            last--;
        }
        if (last < first) {
            return "";
        }
        int start = line.firstToken(first).start();
        int end = line.lastToken(last).end();
        String words = line.sentence().passage().text().substring(start, end).strip();
        boolean belief = BELIEFS.contains(line.lastToken(last).lower());
        boolean pronoun = PRONOUNS.contains(line.firstToken(first).lower());
        return !pronoun && !belief && words.chars().anyMatch(Character::isLetterOrDigit) ? words : "";
    }

    /** The "reported" of "the best reported design", the "acceleration" of "prior acceleration schemes": words of change before a noun. */
    private static boolean isAdjective(Line line, int item) {
        String word = line.lastToken(item).lower();
        boolean form = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ion") || word.endsWith("known");
        return form
                && line.items().get(item).quantities().isEmpty()
                && line.symbol(item + 1) == Symbol.WORD
                && NOUNS.contains(line.firstToken(item + 1).lower());
    }

    /** "the same compiler -- which shows": a hyphen that stands free. */
    private static boolean isDash(Line line, int item) {
        Token token = line.firstToken(item);
        return token.isSign('-') && !token.glued();
    }

    private static boolean goesOn(Symbol symbol) {
        return switch (symbol) {
            case WORD, TECHNIQUE, TASK, TRAIN_VERB, COMPRESSION_NOUN, OF, METRIC, HARDWARE, BETTER_ADJECTIVE, NUMBER ->
                true;
            default -> false;
        };
    }
}
