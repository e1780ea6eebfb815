package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Data that a sentence says it measured on without a name that is known: what earlier sentences named is not meant. */
final class OtherData {
    private static final int REACH = 5;
    private static final Set<String> PLACING = WordSet.of("on across over for");
    private static final Set<String> DATA = WordSet.of("data dataset datasets benchmark benchmarks corpus corpora");
    /** These point back to data named before. */
    private static final Set<String> POINTING =
            WordSet.of("the this these that those both all our same each its their such");

    private OtherData() {}

    /** "on unstructured data", "On SPROUT it reaches 94%" */
    static boolean isNamed(Line line) {
        List<Token> tokens = line.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (DATA.contains(tokens.get(i).lower()) && isPlaced(tokens, i)) {
                return true;
            }
        }
        return tokens.size() > 2
                && tokens.getFirst().text().equals("On")
                && tokens.get(1).isWord()
                && tokens.get(1).hasCapital();
    }

    private static boolean isPlaced(List<Token> tokens, int data) {
        for (int i = data - 1; i >= Math.max(0, data - REACH); i--) {
            String word = tokens.get(i).lower();
            if (POINTING.contains(word)) {
                return false;
            }
            if (PLACING.contains(word)) {
                return i < data - 1;
            }
        }
        return false;
    }
}
