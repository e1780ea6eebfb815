package org.techne.loader.lexicon;

/**
 * The key under which a name is looked up: letters, digits and the signs that tell names apart (+ # @), in lower case.
 * Hyphens, spaces and slashes do not count, so "ImageNet-1K", "ImageNet 1K" and "ImageNet1K" are one key.
 */
public final class Folding {
    static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Folding() {}

    /** True where the character is part of a key. */
    public static boolean counts(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#' || c == '@';
    }

    /** The key of a name. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (counts(name.charAt(i))) {
                key.append(fold(name.charAt(i)));
            }
        }
        return key.toString();
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

    static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            if (counts(text.charAt(i))) {
                sum = add(sum, fold(text.charAt(i)));
            }
        }
        return sum;
    }
}
