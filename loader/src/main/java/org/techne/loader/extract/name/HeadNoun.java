package org.techne.loader.extract.name;

import java.util.List;
import java.util.Set;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Types a new name by the noun that it is said to be. */
final class HeadNoun {
    private static final Set<String> DATASET = WordSet.of("""
            dataset datasets benchmark benchmarks corpus corpora testbed leaderboard testbench
            """);
    private static final Set<String> TECHNIQUE = WordSet.of("""
            method model models framework network architecture algorithm system approach technique optimizer attention transformer
            backbone detector encoder decoder solver simulator processor
            loss module strategy scheduler sampler planner predictor classifier tokenizer library engine compiler kernel mechanism scheme pipeline toolkit agent paradigm accelerator
            """);
    private static final Set<String> APPOSING = WordSet.of("a an the is our");
    private static final Set<String> RELATING = WordSet.of("for that which to with");
    /** "benchmarks show that our NAME": what stands before speaks of something else. */
    private static final Set<String> OTHER_CLAUSE = WordSet.of("""
            that our we show shows demonstrate demonstrates with by
            """);

    private static final Set<String> SETS = WordSet.of("training test evaluation data");
    private static final int REACH = 12;

    private HeadNoun() {}

    /** What "NAME, a new dataset of …" or "NAME benchmark" or "a benchmark called NAME" says it is. */
    static EntityKind kindOf(List<Token> tokens, int first, int last) {
        if (last + 1 < tokens.size() && DATASET.contains(word(tokens, last + 1))
                || DATASET.contains(word(tokens, last))) {
            return EntityKind.DATASET;
        }
        if (tokens.get(last).text().endsWith("Bench")) {
            return EntityKind.DATASET;
        }
        EntityKind after = nounAfter(tokens, last);
        return after == EntityKind.DATASET || calledDataset(tokens, first) ? EntityKind.DATASET : EntityKind.TECHNIQUE;
    }

    /** The first telling noun behind "NAME, a" or "NAME is a". */
    private static EntityKind nounAfter(List<Token> tokens, int last) {
        int at = last + 1;
        while (at < tokens.size()
                && (tokens.get(at).isSign(')')
                        || tokens.get(at).isSign('(')
                        || tokens.get(at).isSign(',')
                        || tokens.get(at).isSign(':'))) {
            at++;
        }
        if (at >= tokens.size() || !APPOSING.contains(word(tokens, at))) {
            return EntityKind.TECHNIQUE;
        }
        for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
            if (DATASET.contains(word(tokens, i)) || isSetOfData(tokens, i)) {
                return EntityKind.DATASET;
            }
            if (TECHNIQUE.contains(word(tokens, i)) || RELATING.contains(word(tokens, i))) {
                return EntityKind.TECHNIQUE;
            }
        }
        return EntityKind.TECHNIQUE;
    }

    /** "the first annotated training set" */
    private static boolean isSetOfData(List<Token> tokens, int i) {
        return word(tokens, i).equals("set") && SETS.contains(word(tokens, i - 1));
    }

    /** "a benchmark called NAME": the noun before the cue. */
    private static boolean calledDataset(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 5); i--) {
            String word = word(tokens, i);
            if (DATASET.contains(word)) {
                return true;
            }
            if (TECHNIQUE.contains(word) || OTHER_CLAUSE.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** True for nouns such as model, backbone and dataset. */
    static boolean isNoun(Token token) {
        return TECHNIQUE.contains(token.lower()) || isDatasetNoun(token);
    }

    static boolean isDatasetNoun(Token token) {
        return DATASET.contains(token.lower());
    }

    private static String word(List<Token> tokens, int i) {
        return tokens.get(i).lower();
    }
}
