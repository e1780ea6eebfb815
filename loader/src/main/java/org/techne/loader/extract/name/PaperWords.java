package org.techne.loader.extract.name;

import java.util.List;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** The words of a paper in lower case, to be asked for one word or for several in a row. */
final class PaperWords {
    /** Each word between spaces; signs but hyphens stand as bars. */
    private final String text;

    PaperWords(List<Sentence> sentences) {
        StringBuilder all = new StringBuilder(sentences.size() * 200).append(' ');
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() || token.isNumber()) {
                    all.append(token.lower()).append(' ');
                } else if (!token.isSign('-')) {
                    all.append("| ");
                }
            }
        }
        text = all.toString();
    }

    /** True where the paper has these words in a row. */
    boolean has(String cue) {
        return text.contains(" " + cue + " ");
    }
}
