package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** "ImageNet-Fold", "SQuAD-BR": a known dataset's name with a tag of its own is another dataset. */
final class DatasetVariant {
    static final RuleName VARIANT = new RuleName("variant-of-dataset");
    private static final int SHORTEST = 2;

    private DatasetVariant() {}

    /** The longer names that begin with a known dataset. */
    static List<Mention> in(Sentence sentence, int s, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : known) {
            int last = mention.kind() == EntityKind.DATASET && !mention.entity().isMined()
                    ? endOfTag(sentence.tokens(), mention.last())
                    : mention.last();
            boolean parted = last > mention.last()
                    && known.stream().noneMatch(m -> m.first() <= last && m.last() > mention.last());
            if (parted) {
                String name = sentence.span(mention.first(), last)
                        .of(sentence.passage().text());
                found.add(new Mention(
                        s, mention.first(), last, Entity.mined(EntityKind.DATASET, name, List.of()), VARIANT));
            }
        }
        return found;
    }

    /** The tag of "ImageNet-Fold": written large, and no noun follows that a model or a device would have. */
    private static int endOfTag(List<Token> tokens, int last) {
        int tag = last + 2;
        boolean tagged = tag < tokens.size()
                && tokens.get(last + 1).isSign('-')
                && tokens.get(last + 1).glued()
                && tokens.get(tag).glued()
                && tokens.get(tag).isWord()
                && tokens.get(tag).isCapitalised()
                && tokens.get(tag).text().length() >= SHORTEST
                && !NoName.isAdjective(tokens.get(tag).text());
        boolean model = tagged && tag + 1 < tokens.size() && isOther(tokens.get(tag + 1));
        return tagged && !model ? tag : last;
    }

    /** "ImageNet-Trained ResNet", "COCO-Style annotations" */
    private static boolean isOther(Token behind) {
        return behind.glued() && behind.isSign('-') || HeadNoun.isNoun(behind) && !HeadNoun.isDatasetNoun(behind);
    }
}
