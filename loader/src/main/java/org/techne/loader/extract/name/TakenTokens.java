package org.techne.loader.extract.name;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;

/** What the tokens of a sentence are taken for by the names and metrics that are known; asked in constant time. */
final class TakenTokens {
    private static final int NONE = -1;
    private final Sentence sentence;
    private final BitSet taken;
    private final int[] datasets;
    private final int[] techniques;

    TakenTokens(Sentence sentence, List<Hit> hits, List<Mention> mentions) {
        this.sentence = sentence;
        int tokens = sentence.tokens().size();
        this.taken = new BitSet(tokens);
        this.datasets = none(tokens);
        this.techniques = none(tokens);
        for (Mention mention : mentions) {
            taken.set(mention.first(), mention.last() + 1);
            int[] ends = mention.kind() == EntityKind.DATASET ? datasets : techniques;
            if (mention.kind() == EntityKind.DATASET || mention.kind() == EntityKind.TECHNIQUE) {
                ends[mention.first()] = Math.max(ends[mention.first()], mention.last());
            }
        }
        for (Hit hit : hits) {
            if (hit.kind() == EntityKind.METRIC) {
                taken.set(hit.first(), hit.last() + 1);
            }
        }
    }

    private static int[] none(int tokens) {
        int[] ends = new int[tokens];
        Arrays.fill(ends, NONE);
        return ends;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The last token of the longest dataset or technique that begins at a token, or -1. */
    int endOf(EntityKind kind, int first) {
        int[] ends = kind == EntityKind.DATASET ? datasets : techniques;
        return first < ends.length ? ends[first] : NONE;
    }

    /** True where no name and no metric has any of the tokens. */
    boolean isFree(int first, int last) {
        int next = taken.nextSetBit(first);
        return next < 0 || next > last;
    }
}
