package org.techne.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a passage into sentences: never inside 3.5, behind "vs.", "et al.", "e.g.", "Fig." or an initial. */
public final class Sentences {
    /** Words whose full stop ends no sentence, lower case. */
    private static final Set<String> ABBREVIATIONS = WordSet.of("""
            vs al fig figs eq eqs sec tab approx resp cf val seq dr prof mr mrs st no ca incl e g i w r t a k viz ie eg wrt
            """);

    /** No sentence of English is longer, in tokens; hostile text is cut here, so that rules stay linear in its length. */
    private static final int LONGEST = 256;

    private Sentences() {}

    /** The sentences of a passage, in order. */
    public static List<Sentence> of(Passage passage) {
        List<Token> tokens = Tokenizer.tokensOf(passage.text());
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (endsSentence(tokens, i) || i - first + 2 > LONGEST) {
                int last = closing(tokens, i);
                sentences.add(new Sentence(passage, tokens.subList(first, last + 1)));
                first = last + 1;
                i = last;
            }
        }
        if (first < tokens.size()) {
            sentences.add(new Sentence(passage, tokens.subList(first, tokens.size())));
        }
        return sentences;
    }

    /** A closing quote or bracket behind the full stop belongs to the sentence. */
    private static int closing(List<Token> tokens, int stop) {
        int next = stop + 1;
        boolean closes = next < tokens.size()
                && tokens.get(next).glued()
                && (tokens.get(next).isSign('"')
                        || tokens.get(next).isSign(')')
                        || tokens.get(next).isSign('\''));
        return closes ? next : stop;
    }

    private static boolean endsSentence(List<Token> tokens, int i) {
        Token stop = tokens.get(i);
        if (stop.isSign('!') || stop.isSign('?')) {
            return i + 1 == tokens.size() || !tokens.get(i + 1).glued();
        }
        if (!stop.isSign('.') || i + 1 == tokens.size()) {
            return stop.isSign('.');
        }
        return beginsSentence(tokens, i + 1) && !isAbbreviation(tokens, i - 1);
    }

    private static boolean beginsSentence(List<Token> tokens, int i) {
        Token next = tokens.get(i);
        if (next.glued()) {
            return next.isSign('"') || next.isSign(')');
        }
        return next.isNumber()
                || next.isCapitalised()
                || !next.isWord() && "([\"'*~".contains(next.text())
                || isNameInLowerCase(next);
    }

    /** A name such as xLSTM or mDeBERTa may begin a sentence in lower case. */
    private static boolean isNameInLowerCase(Token word) {
        if (!word.isWord()) {
            return false;
        }
        for (int i = 1; i < word.text().length(); i++) {
            if (Character.isUpperCase(word.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(List<Token> tokens, int before) {
        if (before < 0 || !tokens.get(before).isWord()) {
            return false;
        }
        String word = tokens.get(before).text();
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(tokens.get(before).lower());
    }
}
