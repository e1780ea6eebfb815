package org.techne.loader.extract.name;

import java.util.ArrayList;
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

    private final Lexicon lexicon;

    ScoredOn(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> in(Sentence sentence, int s, List<Hit> hits, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        boolean data = known.stream().anyMatch(m -> m.kind() == EntityKind.DATASET);
        for (int i = 0; i < tokens.size() - 1; i++) {
            boolean scored = tokens.get(i).text().equals("on") && isScoreBefore(tokens, i, hits);
            if (scored || data && BEFORE_LIST.contains(tokens.get(i).lower())) {
                DatasetList list = DatasetList.from(sentence, i + 1, hits, known);
                if (scored || list.closed() && list.known() > 0) {
                    list.fresh().forEach(f -> found.add(mention(sentence, s, f, scored ? SCORED : LISTED)));
                }
            }
        }
        return found;
    }

    private static Mention mention(Sentence sentence, int s, DatasetList.Name name, RuleName rule) {
        String text =
                sentence.span(name.first(), name.last()).of(sentence.passage().text());
        return new Mention(s, name.first(), name.last(), Entity.mined(EntityKind.DATASET, text, List.of()), rule);
    }

    /** "a mIoU of 71.8% on", "71.8% mIoU on", "accuracy reaches 71.8% on". */
    private boolean isScoreBefore(List<Token> tokens, int on, List<Hit> hits) {
        boolean number =
                tokens.subList(Math.max(0, on - NUMBER_REACH), on).stream().anyMatch(Token::isNumber);
        boolean value =
                on > 0 && (tokens.get(on - 1).isSign('%') || tokens.get(on - 1).isNumber());
        int reach = value ? METRIC_OF_PERCENT_REACH : METRIC_REACH;
        return number
                && hits.stream()
                        .filter(hit -> hit.kind() == EntityKind.METRIC && hit.last() < on && hit.last() >= on - reach)
                        .anyMatch(this::isQuality);
    }

    private boolean isQuality(Hit hit) {
        return lexicon.isWithin(EntityKind.METRIC, hit.label().entry().slug(), "quality");
    }
}
