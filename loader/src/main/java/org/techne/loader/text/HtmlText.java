package org.techne.loader.text;

import java.util.Map;
import org.techne.loader.text.OffsetMap.Builder;

/** Entities and tags of HTML, MathML and JATS inside a text. */
final class HtmlText {
    private static final int LONGEST_TAG = 80;
    private static final int LONGEST_ENTITY = 10;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("times", "×"),
            Map.entry("plusmn", "±"),
            Map.entry("deg", "°"),
            Map.entry("micro", "μ"),
            Map.entry("mu", "μ"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("rarr", "→"),
            Map.entry("hellip", "..."));

    private HtmlText() {}

    static int entity(String source, int at, Builder out) {
        int semicolon = source.indexOf(';', at + 1, Math.min(source.length(), at + LONGEST_ENTITY + 1));
        if (semicolon < 0) {
            out.add('&', at, at + 1);
            return at + 1;
        }
        String decoded = decode(source.substring(at + 1, semicolon));
        if (decoded.isEmpty()) {
            out.add('&', at, at + 1);
            return at + 1;
        }
        out.add(decoded, at, semicolon + 1);
        return semicolon + 1;
    }

    private static String decode(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(point) && point >= ' ' ? Character.toString(point) : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }

    /** A tag is left out; a bare less-than sign stays. */
    static int tag(String source, int at, Builder out) {
        int name = at + 1 < source.length() && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        boolean letter = name < source.length() && Character.isLetter(source.charAt(name));
        int close = letter ? closing(source, name) : -1;
        if (close < 0) {
            out.add('<', at, at + 1);
            return at + 1;
        }
        if (source.startsWith("p", name) || source.startsWith("jats:p", name) || source.startsWith("br", name)) {
            out.add(' ', at, close + 1);
        }
        return close + 1;
    }

    private static int closing(String source, int from) {
        int limit = Math.min(source.length(), from + LONGEST_TAG);
        for (int i = from; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }
}
