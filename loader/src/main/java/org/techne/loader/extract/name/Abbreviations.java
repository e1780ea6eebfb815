package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/**
 * Pairs of "long form (SF)": Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in
 * Biomedical Text, PSB 2003. The short form's characters must be found from right to left in the words before the
 * bracket, the first at the start of a word.
 */
final class Abbreviations {
    private static final int LONGEST_SHORT_FORM = 20;
    /** Signs that a long form may hold between its words. */
    private static final String JOINTS = "-'/&+";

    private static final int LONGEST_BRACKET = 4;

    private Abbreviations() {}

    static List<Abbreviation> in(List<Sentence> sentences) {
        List<Abbreviation> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int i = 1; i < sentence.tokens().size(); i++) {
                if (sentence.tokens().get(i).isSign('(')) {
                    at(sentence, s, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Abbreviation> at(Sentence sentence, int index, int bracket) {
        List<Token> tokens = sentence.tokens();
        int last = endOfShortForm(tokens, bracket + 1);
        if (last <= bracket) {
            return Optional.empty();
        }
        String text = sentence.passage().text();
        String shortForm =
                text.substring(tokens.get(bracket + 1).start(), tokens.get(last).end());
        if (!isShortForm(shortForm)) {
            return Optional.empty();
        }
        int first = startExplained(tokens, bracket - 1, stem(shortForm));
        if (first < 0) {
            return Optional.empty();
        }
        String longForm = text.substring(
                tokens.get(first).start(), tokens.get(bracket - 1).end());
        if (longForm.length() <= shortForm.length()) {
            return Optional.empty();
        }
        return Optional.of(new Abbreviation(index, first, bracket - 1, bracket + 1, last, stem(shortForm), longForm));
    }

    /** A plural s that follows capitals is no part of the short form. */
    private static String stem(String shortForm) {
        int length = shortForm.length();
        boolean plural = length > 2 && shortForm.endsWith("s") && Character.isUpperCase(shortForm.charAt(length - 2));
        return plural ? shortForm.substring(0, length - 1) : shortForm;
    }

    private static int endOfShortForm(List<Token> tokens, int first) {
        for (int i = first; i < tokens.size() && i < first + 6; i++) {
            Token token = tokens.get(i);
            if (token.isSign(')') || token.isSign(',') || token.isSign(';')) {
                return i - 1;
            }
            if (i > first && !token.glued()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isShortForm(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_SHORT_FORM
                && Character.isLetterOrDigit(text.charAt(0))
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().anyMatch(Character::isLetter);
    }

    /** The token at which what the short form stands for begins, by its letters or by those its digits repeat; or -1. */
    private static int startExplained(List<Token> tokens, int last, String shortForm) {
        int first = startOfLongForm(tokens, last, lettersOf(shortForm));
        return first >= 0 ? first : startOfLongForm(tokens, last, repeated(lettersOf(shortForm)));
    }

    /** The token at which the long form begins, or -1. */
    private static int startOfLongForm(List<Token> tokens, int last, String letters) {
        int wanted = letters.length() - 1;
        int limit = Math.min(letters.length() + 5, letters.length() * 2);
        int words = 0;
        for (int i = last; i >= 0 && words <= limit; i--) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.isNumber()) {
                if (i == last && isQuote(token)) {
                    continue;
                }
                if (token.isSign(')') && wanted < letters.length() - 1) {
                    i = openingOf(tokens, i);
                } else if (!JOINTS.contains(token.text())) {
                    return -1;
                }
                continue;
            }
            words++;
            wanted = match(token.text(), letters, wanted);
            if (wanted < 0) {
                return startOfWord(tokens, i, letters);
            }
        }
        return -1;
    }

    /** The "self" of "self-supervised learning (SSL)", whose letter the word behind its hyphen has too. */
    private static int startOfWord(List<Token> tokens, int i, String letters) {
        boolean hyphened = i > 1
                && tokens.get(i).glued()
                && tokens.get(i - 1).isSign('-')
                && tokens.get(i - 1).glued()
                && Character.toLowerCase(tokens.get(i - 2).text().charAt(0)) == letters.charAt(0);
        return hyphened ? i - 2 : i;
    }

    /** The bracket that opens the "(MoE)" of "Mixture of Experts (MoE) Folding"; 0, where nothing is left to read, for a longer one. */
    private static int openingOf(List<Token> tokens, int close) {
        for (int i = close - 1; i > Math.max(0, close - LONGEST_BRACKET); i--) {
            if (tokens.get(i).isSign('(')) {
                return i;
            }
        }
        return 0;
    }

    /** The one that closes "long form" before its bracket. */
    private static boolean isQuote(Token token) {
        return token.isSign('"') || token.isSign('”') || token.isSign('\'') || token.isSign('’');
    }

    /** How far the short form is still to be matched once a word has given its letters; -1 when the first is met. */
    private static int match(String word, String letters, int wanted) {
        int left = wanted;
        for (int k = word.length() - 1; k >= 0 && left >= 0; k--) {
            boolean same = Character.toLowerCase(word.charAt(k)) == letters.charAt(left);
            if (same && (left > 0 || k == 0)) {
                left--;
            }
        }
        return left;
    }

    /** "c2r" is "ccr": collaboration-constrained routing. */
    private static String repeated(String letters) {
        StringBuilder all = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean times = i > 0 && c >= '2' && c <= '4' && Character.isLetter(letters.charAt(i - 1));
            all.append(times ? String.valueOf(letters.charAt(i - 1)).repeat(c - '1') : String.valueOf(c));
        }
        return all.toString();
    }

    private static String lettersOf(String shortForm) {
        StringBuilder letters = new StringBuilder(shortForm.length());
        for (int i = 0; i < shortForm.length(); i++) {
            char c = shortForm.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
