package org.techne.loader.text;

/**
 * A word, a number or a sign of a normalised text.
 *
 * @param start its first character in the passage's text
 * @param text the characters themselves
 * @param lower the same in lower case, as word lists have them
 * @param type what it is
 * @param glued true where nothing stands between it and the token before
 */
public record Token(int start, String text, String lower, Type type, boolean glued) {
    /** What a token is. */
    public enum Type {
        /** A letter and the letters and digits behind it. */
        WORD,
        /** Digits, with thousands separators and a decimal point. */
        NUMBER,
        /** Any other single character. */
        SIGN
    }

    /** One past its last character. */
    public int end() {
        return start + text.length();
    }

    /** Its range in the passage's text. */
    public Span span() {
        return new Span(start, end());
    }

    /** True for a word. */
    public boolean isWord() {
        return type == Type.WORD;
    }

    /** True for a number. */
    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    /** True for this very sign. */
    public boolean isSign(char c) {
        return type == Type.SIGN && text.charAt(0) == c;
    }

    /** True where a letter of it is in upper case. */
    public boolean hasCapital() {
        return !text.equals(lower);
    }

    /** True where it begins with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
