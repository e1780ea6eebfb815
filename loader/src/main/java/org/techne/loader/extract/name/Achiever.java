package org.techne.loader.extract.name;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "ACF achieves a 3x speed-up": what an abstract explains and then reports numbers of is its own. */
final class Achiever {
    private static final Set<String> ACHIEVING = WordSet.of("""
            achieves outperforms reduces improves delivers attains surpasses yields provides consumes accelerates obtains saves
            reaches lowers cuts exceeds
            """);

    private Achiever() {}

    /** True where a sentence begins with the name, goes on with a verb of achieving, and states a number. */
    static boolean is(List<Sentence> sentences, String name) {
        return sentences.stream().map(Sentence::tokens).anyMatch(tokens -> isSaid(tokens, name));
    }

    private static boolean isSaid(List<Token> tokens, String name) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean begins = i == 0
                    || ",;".contains(tokens.get(i - 1).text())
                    || tokens.get(i - 1).text().equals("that");
            if (begins && tokens.get(i).text().equals(name)) {
                int verb = tokens.get(i + 1).text().endsWith("ly") ? i + 2 : i + 1;
                return verb < tokens.size()
                        && ACHIEVING.contains(tokens.get(verb).text())
                        && tokens.subList(verb, tokens.size()).stream().anyMatch(Token::isNumber);
            }
        }
        return false;
    }
}
