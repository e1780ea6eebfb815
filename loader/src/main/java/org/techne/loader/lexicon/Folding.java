package org.techne.loader.lexicon;

/**
 * The key under which a name is looked up: letters, digits and the signs that tell names apart (+ # @), in lower case.
 * Hyphens, spaces and slashes do not count, so "ImageNet-1K", "ImageNet 1K" and "ImageNet1K" are one key. Between two
 * digits they do, and so does a point, so "OPT-1.3B" and "OPT-13B", "Qwen2-57B" and "Qwen2.5-7B" are not.
 */
public final class Folding {
    static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Folding() {}

    /** True where the character is part of a key. */
    public static boolean counts(char c) {
        return c < 128 ? countsInAscii(c) : Character.isLetterOrDigit(c);
    }

    private static boolean countsInAscii(char c) {
        return c >= 'a' && c <= 'z' || c >= '@' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '#';
    }

    /** The key of a name. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int before = -1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!counts(c)) {
                continue;
            }
            if (before >= 0 && before < i - 1 && isDigit(c) && isDigit(name.charAt(before))) {
                key.append(between(before == i - 2 && name.charAt(i - 1) == '.'));
            }
            key.append(fold(c));
            before = i;
        }
        return key.toString();
    }

    /** What stands in a key between two digits that something uncounted parts. */
    static char between(boolean point) {
        return point ? '.' : '-';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    static long add(long hash, char folded) {
        return (hash ^ folded) * PRIME;
    }

    /** Adds a token; the point in a number counts. */
    static long add(long hash, String text) {
        return add(hash, text, text.length());
    }

    /** Adds the first characters of a text. */
    static long add(long hash, String text, int end) {
        long sum = hash;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (counts(c) || c == '.' && text.length() > 1) {
                sum = add(sum, fold(c));
            }
        }
        return sum;
    }
}
