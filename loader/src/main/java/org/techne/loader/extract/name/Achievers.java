package org.techne.loader.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "ACF achieves a 3x speed-up": what an abstract explains and then reports numbers of is its own. */
final class Achievers {
    private static final Set<String> ACHIEVING = WordSet.of("""
            achieves outperforms reduces improves delivers attains surpasses yields provides consumes accelerates obtains saves
            reaches lowers cuts exceeds
            """);

    private Achievers() {}

    /** The words that begin a sentence or a clause and go on with a verb of achieving and a number: all in one pass. */
    static Set<String> in(List<Sentence> sentences) {
        Set<String> names = new HashSet<>();
        sentences.forEach(sentence -> collect(sentence.tokens(), names));
        return names;
    }

    private static void collect(List<Token> tokens, Set<String> names) {
        boolean number = false;
        for (int i = tokens.size() - 1; i > 0; i--) {
            number |= tokens.get(i).isNumber();
            int name = tokens.get(i - 1).text().endsWith("ly") ? i - 2 : i - 1;
            if (number && ACHIEVING.contains(tokens.get(i).text()) && begins(tokens, name)) {
                names.add(tokens.get(name).text());
            }
        }
    }

    private static boolean begins(List<Token> tokens, int name) {
        return name == 0
                || name > 0
                        && (",;".contains(tokens.get(name - 1).text())
                                || tokens.get(name - 1).text().equals("that"));
    }
}
