package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.WordSet;

/**
 * Techniques that no list has, told by what is said of them: something is compared with them ("2x faster than FoldKV"), or
 * they are enumerated with known ones ("KIVI, KVQuant and FoldKV").
 */
final class ComparedWith {
    static final RuleName COMPARED = new RuleName("name-compared-with");
    static final RuleName LISTED = new RuleName("name-listed-with-techniques");

    /** Cues by the slugs that the lexicon has them under. */
    private static final Set<String> COMPARING = WordSet.of("than outperform-verb underperform-verb");

    /** Signals, channels and parts of a machine, which models are told by and which are none. */
    private static final Set<String> PLAIN =
            WordSet.of("RGB AWGN ALU MRI PET CT ECG EEG LiDAR Open-Source Closed-Source");

    private static final int FEWEST_KNOWN = 2;

    private ComparedWith() {}

    static List<Mention> in(TakenTokens taken, int s, List<Hit> hits, List<Mention> known) {
        Sentence sentence = taken.sentence();
        List<Mention> found = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.kind() == EntityKind.CUE
                    && COMPARING.contains(hit.label().entry().slug())) {
                NameList list = NameList.from(taken, hit.last() + 1, EntityKind.TECHNIQUE);
                add(sentence, s, list, COMPARED, found);
            }
        }
        for (Mention mention : known) {
            if (mention.kind() == EntityKind.TECHNIQUE && NameList.isJoint(sentence.tokens(), mention.last() + 1)) {
                NameList list = NameList.from(taken, mention.first(), EntityKind.TECHNIQUE);
                if (list.closed() && list.known() >= FEWEST_KNOWN) {
                    add(sentence, s, list, LISTED, found);
                }
            }
        }
        return found;
    }

    private static void add(Sentence sentence, int s, NameList list, RuleName rule, List<Mention> found) {
        for (NameList.Name name : list.fresh()) {
            String text = sentence.span(name.first(), name.last())
                    .of(sentence.passage().text());
            if (isName(text)) {
                Entity entity = Entity.mined(EntityKind.TECHNIQUE, text, List.of());
                found.add(new Mention(s, name.first(), name.last(), entity, rule));
            }
        }
    }

    /** Two letters say too little, "RGB-only" says of what kind a model is, and what begins with a digit counts. */
    private static boolean isName(String text) {
        boolean word = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -+._/".indexOf(c) >= 0);
        return text.length() > 2
                && word
                && Character.isLetter(text.charAt(0))
                && !NoName.is(text)
                && !PLAIN.contains(text);
    }
}
