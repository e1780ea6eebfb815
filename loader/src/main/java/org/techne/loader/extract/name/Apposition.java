package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;

/** "A100 GPU" is one device: the kind that follows a product's name says what it is and names no second thing. */
final class Apposition {
    private Apposition() {}

    static List<Mention> joined(List<Mention> mentions, Lexicon lexicon) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean kind = !joined.isEmpty()
                    && isGeneric(mention, lexicon)
                    && joined.getLast().kind() == EntityKind.HARDWARE
                    && joined.getLast().last() == mention.first() - 1;
            if (kind) {
                Mention product = joined.removeLast();
                joined.add(new Mention(
                        product.sentence(), product.first(), mention.last(), product.entity(), product.rule()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean isGeneric(Mention mention, Lexicon lexicon) {
        return mention.kind() == EntityKind.HARDWARE
                && lexicon.entry(EntityKind.HARDWARE, mention.entity().slug())
                        .filter(Entry::generic)
                        .isPresent();
    }
}
