package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;

/** The text's own words for a baseline without a name: "the best single network". */
final class BaselineWords {
    private static final int LONGEST = 10;
    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "that", "these", "those");

    /** "than previously thought" names nothing. */
    private static final Set<String> BELIEFS =
            Set.of("thought", "believed", "assumed", "expected", "anticipated", "known");

    private BaselineWords() {}

    /** The words behind a comparison, up to what ends a noun phrase; empty where there are none. */
    static String behind(Line line, int cue) {
        int first = cue + 1;
        int last = cue;
        while (last + 1 < line.items().size() && last - cue < LONGEST && goesOn(line.symbol(last + 1))) {
            last++;
        }
        if (last < first) {
            return "";
        }
        List<Token> tokens = line.sentence().tokens();
        int start = tokens.get(line.items().get(first).first()).start();
        int end = tokens.get(line.items().get(last).last()).end();
        String words = line.sentence().passage().text().substring(start, end).strip();
        boolean belief =
                BELIEFS.contains(tokens.get(line.items().get(last).last()).lower());
        boolean pronoun =
                PRONOUNS.contains(tokens.get(line.items().get(first).first()).lower());
        return !pronoun && !belief && words.chars().anyMatch(Character::isLetterOrDigit) ? words : "";
    }

    private static boolean goesOn(Symbol symbol) {
        return switch (symbol) {
            case WORD, TECHNIQUE, TASK, TRAIN_VERB, COMPRESSION_NOUN, OF, METRIC, HARDWARE, BETTER_ADJECTIVE, NUMBER ->
                true;
            default -> false;
        };
    }
}
