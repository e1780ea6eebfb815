package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * Datasets that no list has, told by what is done with them: a score is measured on them ("71.8% mIoU on FoldMap"), or
 * they are enumerated with known ones ("on COCO, FoldMap and FoldRoad").
 */
final class ScoredOn {
    static final RuleName SCORED = new RuleName("name-scored-on");
    static final RuleName LISTED = new RuleName("name-listed-with-datasets");

    private static final int NUMBER_REACH = 9;
    private static final int METRIC_REACH = 3;
    private static final int METRIC_OF_PERCENT_REACH = 14;
    private static final Set<String> BEFORE_LIST =
            WordSet.of("on across including namely as over like ( : datasets benchmarks both");

    private static final Set<String> CLAUSE = WordSet.of("it we our the this its");

    private final Lexicon lexicon;

    ScoredOn(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> in(TakenTokens taken, int s, List<Hit> hits, List<Mention> known) {
        Sentence sentence = taken.sentence();
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        boolean data = hasDataset(known);
        BitSet scores = scores(hits);
        if (!data && scores.isEmpty()) {
            return found;
        }
        for (int i = 0; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            boolean scored = token.text().equals("on") && isScoreBefore(tokens, i, scores)
                    || i == 0 && token.text().equals("On") && !scores.isEmpty();
            if (scored || data && BEFORE_LIST.contains(token.lower())) {
                NameList list = NameList.from(taken, i + 1, EntityKind.DATASET);
                boolean listed = scored || list.closed() && list.known() > 0;
                if (listed && (i > 0 || opensClause(tokens, list))) {
                    list.fresh().forEach(f -> found.add(mention(sentence, s, f, scored ? SCORED : LISTED)));
                }
            }
        }
        return found;
    }

    /** "On FoldMap, our method reaches 94%", "On FoldMap it reaches 94%" */
    private static boolean opensClause(List<Token> tokens, NameList list) {
        if (list.fresh().isEmpty()) {
            return false;
        }
        int behind = list.fresh().getLast().last() + 1;
        return behind < tokens.size()
                && (tokens.get(behind).isSign(',')
                        || CLAUSE.contains(tokens.get(behind).lower()));
    }

    private static boolean hasDataset(List<Mention> known) {
        for (Mention mention : known) {
            if (mention.kind() == EntityKind.DATASET) {
                return true;
            }
        }
        return false;
    }

    private static Mention mention(Sentence sentence, int s, NameList.Name name, RuleName rule) {
        String text =
                sentence.span(name.first(), name.last()).of(sentence.passage().text());
        return new Mention(s, name.first(), name.last(), Entity.mined(EntityKind.DATASET, text, List.of()), rule);
    }

    /** "a mIoU of 71.8% on", "71.8% mIoU on", "accuracy reaches 71.8% on". */
    private static boolean isScoreBefore(List<Token> tokens, int on, BitSet scores) {
        if (on == 0) {
            return false;
        }
        boolean value = tokens.get(on - 1).isSign('%') || tokens.get(on - 1).isNumber();
        int score = scores.previousSetBit(on - 1);
        return score >= 0
                && score >= on - (value ? METRIC_OF_PERCENT_REACH : METRIC_REACH)
                && tokens.subList(Math.max(0, on - NUMBER_REACH), on).stream().anyMatch(Token::isNumber);
    }

    /** The last tokens of the metrics that are scores. */
    private BitSet scores(List<Hit> hits) {
        BitSet scores = new BitSet();
        for (Hit hit : hits) {
            if (hit.kind() == EntityKind.METRIC
                    && lexicon.isWithin(EntityKind.METRIC, hit.label().entry().slug(), "quality")) {
                scores.set(hit.last());
            }
        }
        return scores;
    }
}
