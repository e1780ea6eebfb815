package org.techne.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.text.Token.Type;

/** Cuts a normalised text into words, numbers and signs. Linear in its length. */
public final class Tokenizer {
    private Tokenizer() {}

    /** The tokens of a text, in order; white space belongs to none. */
    public static List<Token> tokensOf(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        int at = 0;
        int last = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
                continue;
            }
            int end = endOfToken(text, at, c);
            tokens.add(new Token(at, text.substring(at, end), typeOf(c), at == last));
            at = end;
            last = end;
        }
        return List.copyOf(tokens);
    }

    private static Type typeOf(char c) {
        if (isDigit(c)) {
            return Type.NUMBER;
        }
        return Character.isLetter(c) ? Type.WORD : Type.SIGN;
    }

    private static int endOfToken(String text, int at, char c) {
        if (isDigit(c)) {
            return endOfNumber(text, at);
        }
        if (!Character.isLetter(c)) {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfNumber(String text, int at) {
        int end = digits(text, at);
        while (end + 3 < text.length() && text.charAt(end) == ',' && digits(text, end + 1) == end + 4) {
            end += 4;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1);
        }
        return end;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
