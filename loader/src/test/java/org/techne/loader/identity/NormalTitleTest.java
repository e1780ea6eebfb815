package org.techne.loader.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sparse-Attention: Faster, Cheaper! | sparse attention faster cheaper",
                "C++ and C# for ML | c++ and c# for ml",
                "$\\mathbf{W}$-Nets | w nets",
                "Schrödinger Bridges | schrodinger bridges",
                "  (On)  2-bit   weights. | on 2 bit weights",
            })
    void keepsLettersAndDigits(String title, String normal) {
        assertEquals(normal, NormalTitle.of(title));
    }

    @Test
    void keepsATitleOfNothingButSigns() {
        assertEquals("???", NormalTitle.of(" ??? "));
    }

    @Property
    void readsPlainTitlesAsAnyOther(
            @ForAll @AlphaChars @NumericChars @Chars({' ', '-', ':', '+', '#', '(', ')', '.', '\t', '\''})
                    String title) {
        String notPlain = "a " + title + " \u2013";
        assertEquals(NormalTitle.of(notPlain), NormalTitle.of("a " + title + " -"));
    }
}
