package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Token;

/** Whole numbers that are part of an adjective: "a 14-core CPU", "a 48-layer network". */
final class CompoundNumber {

    static final RuleName VETO = new RuleName("veto-number-in-compound");
    private final Lexicon lexicon;
    private final List<Token> tokens;
    /** For each token, whether the name of a metric begins there. */
    private final boolean[] measures;

    CompoundNumber(Lexicon lexicon, List<Token> tokens, List<Hit> marks) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.measures = measures(tokens, marks);
    }

    private static boolean[] measures(List<Token> tokens, List<Hit> marks) {
        boolean[] starts = new boolean[tokens.size()];
        marks.stream().filter(h -> h.kind() == EntityKind.METRIC).forEach(h -> starts[h.first()] = true);
        return starts;
    }

    /** "a 14-core CPU", "a 48-layer network": a whole number that is part of an adjective; "a 2-BLEU gain" measures. */
    boolean holds(int i) {
        boolean joined = i + 2 < tokens.size()
                && tokens.get(i + 1).isSign('-')
                && tokens.get(i + 1).glued()
                && tokens.get(i + 2).glued()
                && tokens.get(i + 2).isWord()
                && !measures[i + 2];
        return joined
                && Measure.behind(tokens, i, lexicon).form() == Form.PLAIN
                && Numeral.at(tokens, i).filter(n -> n.last() == i).isPresent()
                && WordQuantities.counted(tokens, i, BigDecimal.ONE).isEmpty();
    }
}
