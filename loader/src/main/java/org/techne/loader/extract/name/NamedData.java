package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * Datasets that no list has, told by the words before them: behind the noun ("two datasets, FoldMap and FoldRoad", "a corpus
 * (FoldText)"), behind what is done on them ("we evaluate on FoldMap"), or before a list that goes with a known one.
 */
final class NamedData {
    static final RuleName BEHIND_NOUN = new RuleName("name-behind-dataset");
    static final RuleName EVALUATED = new RuleName("name-evaluated-on");

    private static final int VERB_REACH = 5;
    private static final Set<String> PLURAL = WordSet.of("datasets benchmarks corpora suites testbeds");
    private static final Set<String> SINGULAR = WordSet.of("dataset benchmark corpus suite");
    private static final Set<String> EVALUATING = WordSet.of("""
            evaluate evaluates evaluated evaluating evaluation evaluations validate validated experiment experiments tested
            """);
    /** Between the verb and its "on" these show that something else is meant. */
    private static final Set<String> NO_DATA =
            WordSet.of("implemented deployed runs running run gpu gpus hardware device devices by with");

    private static final Set<String> OPENING = WordSet.of("namely including such");

    private static final Set<String> ENDS = Set.of(",", ".", ")", ";", ":", "and", "which", "(");

    private NamedData() {}

    static List<Mention> in(TakenTokens taken, int s) {
        Sentence sentence = taken.sentence();
        List<Token> tokens = sentence.tokens();
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size() - 2; i++) {
            Token token = tokens.get(i);
            if (PLURAL.contains(token.lower()) && behindSign(tokens, i + 1) > 0) {
                NameList list = NameList.from(taken, behindSign(tokens, i + 1), EntityKind.DATASET);
                addAll(sentence, s, list.closed() ? list.fresh() : List.of(), BEHIND_NOUN, found);
            } else if (SINGULAR.contains(token.lower())
                    && ",(".contains(tokens.get(i + 1).text())) {
                NameList list = NameList.from(taken, i + 2, EntityKind.DATASET);
                addAll(sentence, s, isApposed(tokens, i + 1, list) ? list.fresh() : List.of(), BEHIND_NOUN, found);
            } else if (token.text().equals("on") && isEvaluated(tokens, i)) {
                NameList list = NameList.from(taken, i + 1, EntityKind.DATASET);
                addAll(sentence, s, isWhole(tokens, list) ? list.fresh() : List.of(), EVALUATED, found);
            }
        }
        return found;
    }

    /** Behind the "(", the ", i.e.,", the ", namely" or the "including" that opens a list; 0 where none does. */
    private static int behindSign(List<Token> tokens, int at) {
        if (OPENING.contains(tokens.get(at).lower())) {
            return tokens.get(at).text().equals("such") ? at + 2 : at + 1;
        }
        if (!",:(".contains(tokens.get(at).text())) {
            return 0;
        }
        int word = at + 1;
        if (OPENING.contains(tokens.get(word).lower())) {
            word++;
        } else if (word + 3 < tokens.size()
                && tokens.get(word).text().equals("i")
                && tokens.get(word + 2).text().equals("e")) {
            word += tokens.get(word + 3).isSign('.') ? 4 : 3;
        }
        return word < tokens.size() && tokens.get(word).isSign(',') ? word + 1 : word;
    }

    private static void addAll(
            Sentence sentence, int s, List<NameList.Name> names, RuleName rule, List<Mention> found) {
        names.forEach(n -> found.add(mention(sentence, s, n, rule)));
    }

    private static Mention mention(Sentence sentence, int s, NameList.Name name, RuleName rule) {
        String text =
                sentence.span(name.first(), name.last()).of(sentence.passage().text());
        return new Mention(s, name.first(), name.last(), Entity.mined(EntityKind.DATASET, text, List.of()), rule);
    }

    /** "a corpus (FoldText)", "the largest vessel dataset, FoldSea, and": one name, parted off on both sides. */
    private static boolean isApposed(List<Token> tokens, int sign, NameList list) {
        if (list.fresh().size() != 1 || list.known() > 0) {
            return false;
        }
        int behind = list.fresh().getFirst().last() + 1;
        boolean bracket = tokens.get(sign).isSign('(');
        return behind < tokens.size()
                && (bracket
                        ? tokens.get(behind).isSign(')')
                        : tokens.get(behind).isSign(',')
                                && tokens.subList(0, sign).stream()
                                        .anyMatch(t -> t.text().equals("on")
                                                || t.text().equals("using")));
    }

    /** "we evaluate our method on" */
    private static boolean isEvaluated(List<Token> tokens, int on) {
        List<Token> before = tokens.subList(Math.max(0, on - VERB_REACH), on);
        return before.stream().anyMatch(t -> EVALUATING.contains(t.lower()))
                && before.stream().noneMatch(t -> NO_DATA.contains(t.lower()));
    }

    /** Names that end where a phrase does; a noun behind them would say what they are. */
    private static boolean isWhole(List<Token> tokens, NameList list) {
        if (list.fresh().isEmpty()) {
            return false;
        }
        int behind = list.fresh().getLast().last() + 1;
        return behind >= tokens.size() || ENDS.contains(tokens.get(behind).text());
    }
}
