package org.techne.loader.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Unit;
import org.techne.loader.text.Normaliser;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Sentences;

class UnitSpellingsTest {
    private static final QuantityScanner SCANNER = new QuantityScanner(BuiltIn.LEXICON);
    /** Rates read as counts: "T FLOPS" has the key of TFLOPS, and a slash between spaces joins nothing. */
    private static final Set<String> READ_AS_COUNTS = Set.of(
            "TFLOPS",
            "TFlops",
            "TeraFLOPS",
            "teraFLOPS",
            "PFLOPS",
            "PetaFLOPS",
            "petaFLOPS",
            "petaflops",
            "ExaFLOPS",
            "exaFLOPS",
            "exaflops",
            "tokens / s",
            "images / s");

    @Test
    void noSpellingIsReadAsAnotherUnit() {
        Set<String> wrong = new TreeSet<>();
        for (Entry entry : BuiltIn.LEXICON.entries(EntityKind.UNIT)) {
            Unit unit = BuiltIn.LEXICON.unit(entry.slug()).orElseThrow();
            for (String spelling : new LinkedHashSet<>(entry.spellings())) {
                if (isAnother(unit, spelling)) {
                    wrong.add(spelling);
                }
            }
        }
        assertThat(wrong).isSubsetOf(READ_AS_COUNTS);
    }

    /** "5 million FLOPs" is five MFLOPs: values are compared in the base unit. */
    private static boolean isAnother(Unit unit, String spelling) {
        Sentence sentence = Sentences.of(Normaliser.normalise("It takes 5 " + spelling + " in all."))
                .getFirst();
        boolean[] covered = new boolean[sentence.tokens().size()];
        List<Quantity> read = SCANNER.scan(sentence, covered, List.of()).quantities();
        return read.stream()
                .limit(1)
                .flatMap(q -> q.unit().stream()
                        .filter(found -> !found.canonicalIri().equals(unit.canonicalIri())
                                || q.low()
                                                .multiply(found.toCanonical())
                                                .compareTo(unit.toCanonical().multiply(java.math.BigDecimal.valueOf(5)))
                                        != 0))
                .findAny()
                .isPresent();
    }
}
