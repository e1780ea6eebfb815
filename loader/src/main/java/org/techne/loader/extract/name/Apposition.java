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
            if (!joined.isEmpty() && isMaker(joined.getLast(), mention, lexicon)) {
                joined.removeLast();
                joined.add(mention);
            } else if (kind) {
                Mention product = joined.removeLast();
                joined.add(new Mention(
                        product.sentence(), product.first(), mention.last(), product.entity(), product.rule()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    /** "Xilinx VC709": the maker, or the wider kind, before the product names no second thing. */
    private static boolean isMaker(Mention before, Mention mention, Lexicon lexicon) {
        return before.kind() == EntityKind.HARDWARE
                && mention.kind() == EntityKind.HARDWARE
                && before.last() == mention.first() - 1
                && !before.entity().equals(mention.entity())
                && lexicon.isWithin(
                        EntityKind.HARDWARE,
                        mention.entity().slug(),
                        before.entity().slug());
    }

    private static boolean isGeneric(Mention mention, Lexicon lexicon) {
        return mention.kind() == EntityKind.HARDWARE
                && lexicon.entry(EntityKind.HARDWARE, mention.entity().slug())
                        .filter(Entry::generic)
                        .isPresent();
    }
}
