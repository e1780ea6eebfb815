package org.techne.loader.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.techne.loader.text.Token.Type;

/** Cuts a normalised text into words, numbers and signs. Linear in its length. */
public final class Tokenizer {
    /** The signs of ASCII, so that the most common tokens share their text. */
    private static final List<String> SIGNS =
            IntStream.range(0, 128).mapToObj(Character::toString).toList();

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
            tokens.add(token(text, at, end, at == last));
            at = end;
            last = end;
        }
        return Collections.unmodifiableList(tokens);
    }

    private static Token token(String text, int at, int end, boolean glued) {
        char c = text.charAt(at);
        Type type = typeOf(c);
        if (type == Type.SIGN) {
            String sign = c < SIGNS.size() ? SIGNS.get(c) : String.valueOf(c);
            return new Token(at, sign, sign, type, glued);
        }
        String word = text.substring(at, end);
        return new Token(at, word, word.toLowerCase(Locale.ROOT), type, glued);
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
