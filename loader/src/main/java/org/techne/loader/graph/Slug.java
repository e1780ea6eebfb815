package org.techne.loader.graph;

import java.nio.charset.StandardCharsets;

/** The last segment of an IRI, made from a name. */
public final class Slug {
    private static final String HEX = "0123456789ABCDEF";
    private static final String SIGNS = "-._~";

    private Slug() {}

    /**
     * Keeps letters of ASCII with their case, digits and {@code - . _ ~}; a run of white space becomes one hyphen; everything else is
     * percent-encoded as UTF-8. So C++, C# and C differ, and so do R@1 and R1.
     *
     * @throws IllegalArgumentException where the name is blank
     */
    public static String of(String name) {
        String words = name.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a slug needs a name; found \"" + name + "\"");
        }
        StringBuilder slug = new StringBuilder(words.length() + 8);
        boolean blank = false;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (isBlank(c)) {
                slug.append(blank ? "" : "-");
            } else {
                append(slug, c);
            }
            blank = isBlank(c);
        }
        return onlyDots(slug) ? slug.toString().replace(".", "%2E") : slug.toString();
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
    }

    private static void append(StringBuilder slug, int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || SIGNS.indexOf(c) >= 0) {
            slug.append((char) c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            slug.append('%').append(HEX.charAt((b & 0xff) >> 4)).append(HEX.charAt(b & 15));
        }
    }

    /** A segment of dots means a folder to whoever resolves the IRI. */
    private static boolean onlyDots(CharSequence slug) {
        return slug.chars().allMatch(c -> c == '.');
    }
}
