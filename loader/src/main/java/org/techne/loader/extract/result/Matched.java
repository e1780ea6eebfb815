package org.techne.loader.extract.result;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** What a clause says is matched, before a number says at what price: "comparable accuracy to BERT with 40% less memory". */
final class Matched {
    private static final Set<String> MATCHING = WordSet.of("""
            match matches matching matched rival rivals rivaling rivalling
            """);
    private static final Set<String> LIKENING =
            WordSet.of("similar same comparable equal identical par competitive parity equivalent");
    /** Nouns that stand for whoever is compared with. */
    private static final Set<String> OTHERS = WordSet.of("""
            baseline baselines model models method methods sota teacher counterpart counterparts approaches systems networks
            """);

    private static final int REACH = 5;

    private Matched() {}

    /** Who the clause says is matched, before a number; none where it says so of nobody. */
    static Baselines.Baseline before(Line line, int item) {
        for (int i = item - 1; i >= 0 && line.symbol(i) != Symbol.BREAK; i--) {
            if (line.symbol(i) == Symbol.TECHNIQUE && isMatched(line, i)) {
                return new Baselines.Baseline(
                        Optional.of(line.items().get(i).mentions().getFirst().entity()), "", true);
            }
            if (isLink(line, i) && isLikened(line, i)
                    || MATCHING.contains(line.firstToken(i).lower())) {
                String words = BaselineWords.behind(line, i);
                if (isOther(words)) {
                    return new Baselines.Baseline(Optional.empty(), words, true);
                }
            }
        }
        return Baselines.Baseline.none();
    }

    private static boolean isOther(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return OTHERS.contains(last.toLowerCase(Locale.ROOT));
    }

    /** The "to" of "comparable to", the "with" of "on par with", the "as" of "the same accuracy as". */
    private static boolean isLink(Line line, int item) {
        return line.symbol(item) == Symbol.TO
                || line.symbol(item) == Symbol.WITH
                || line.firstToken(item).lower().equals("as");
    }

    /** "similar accuracy on ImageNet as MobileFormer" */
    private static boolean isLikened(Line line, int link) {
        return IntStream.range(Math.max(0, link - REACH), link)
                .anyMatch(i -> LIKENING.contains(line.firstToken(i).lower()));
    }

    private static boolean isMatched(Line line, int technique) {
        for (int i = technique - 1; i >= Math.max(0, technique - REACH); i--) {
            Token token = line.firstToken(i);
            if (isLink(line, i) && isLikened(line, i)) {
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
