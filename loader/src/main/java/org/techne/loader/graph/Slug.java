package org.techne.loader.graph;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The last segment of an IRI, made from a name. */
public final class Slug {
    private static final String HEX = "0123456789ABCDEF";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final String SIGNS = "-._~";

    private Slug() {}

    /**
     * Keeps letters of ASCII with their case, digits and {@code - . _ ~}; a run of white space becomes one hyphen; everything else is
     * percent-encoded as UTF-8. So C++, C# and C differ, and so do R@1 and R1.
     *
     * @throws IllegalArgumentException where the name is blank
     */
    public static String of(String name) {
        String words = BLANKS.matcher(name.strip()).replaceAll("-");
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a slug needs a name; found \"" + name + "\"");
        }
        StringBuilder slug = new StringBuilder(words.length() + 8);
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            append(slug, b);
        }
        return onlyDots(slug) ? slug.toString().replace(".", "%2E") : slug.toString();
    }

    private static void append(StringBuilder slug, byte b) {
        char c = (char) (b & 0xff);
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || SIGNS.indexOf(c) >= 0) {
            slug.append(c);
        } else {
            slug.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }

    /** A segment of dots means a folder to whoever resolves the IRI. */
    private static boolean onlyDots(CharSequence slug) {
        return slug.chars().allMatch(c -> c == '.');
    }
}
