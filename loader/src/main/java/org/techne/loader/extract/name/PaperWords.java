package org.techne.loader.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** The words of a paper in lower case, to be asked for one word or for several in a row. */
final class PaperWords {
    private final List<Sentence> sentences;
    private final Set<String> words;
    private String text = "";

    PaperWords(List<Sentence> sentences) {
        this.sentences = sentences;
        this.words = new HashSet<>(sentences.size() * 32);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() || token.isNumber()) {
                    words.add(token.lower());
                }
            }
        }
    }

    /** True where the paper has these words in a row. */
    boolean has(String cue) {
        int space = cue.indexOf(' ');
        return space < 0 ? words.contains(cue) : words.contains(cue.substring(0, space)) && hasInARow(cue);
    }

    private boolean hasInARow(String cue) {
        if (text.isEmpty()) {
            text = text();
        }
        return text.contains(" " + cue + " ");
    }

    /** Each word between spaces; signs but hyphens stand as bars. */
    private String text() {
        StringBuilder all = new StringBuilder(" ");
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() || token.isNumber()) {
                    all.append(token.lower()).append(' ');
                } else if (!token.isSign('-')) {
                    all.append("| ");
                }
            }
        }
        return all.toString();
    }
}
