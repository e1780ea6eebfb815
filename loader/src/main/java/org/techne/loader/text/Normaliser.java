package org.techne.loader.text;

import org.techne.loader.text.OffsetMap.Builder;

/**
 * Undoes what sources do to text: LaTeX in every state of decay, HTML entities and tags, ligatures, full-width digits,
 * soft hyphens, line breaks. Linear in the text's length; every character keeps its place in the source.
 */
public final class Normaliser {
    private Normaliser() {}

    /** The passage with its normalised text. */
    public static Passage normalise(String source) {
        Builder out = new Builder(source.length());
        int at = 0;
        while (at < source.length()) {
            int next = step(source, at, out);
            at = next > at ? next : at + 1;
        }
        return out.build(source);
    }

    /** Writes what stands at a place and returns where to go on. */
    private static int step(String source, int at, Builder out) {
        char c = source.charAt(at);
        return switch (c) {
            case '\\' -> LatexCommand.read(source, at, out);
            case '{', '}' -> at + 1;
            case '$' -> dollar(source, at, out);
            case '&' -> HtmlText.entity(source, at, out);
            case '<' -> HtmlText.tag(source, at, out);
            case '*' -> MarkdownEmphasis.read(source, at, out);
            default -> c < 128 ? ascii(source, at, c, out) : PlainCharacter.write(source, at, out);
        };
    }

    private static int ascii(String source, int at, char c, Builder out) {
        if (c <= ' ') {
            out.add(' ', at, at + 1);
            return at + 1;
        }
        if (c >= 'a' && c <= 'u' && !out.endsWithLetter()) {
            int after = DecayedCommand.read(source, at, out);
            if (after > at) {
                return after;
            }
        }
        if (c == 'x' && out.endsWithDigit() && at + 1 < source.length() && isUpperCase(source.charAt(at + 1))) {
            out.add('×', at, at + 1);
            out.add(' ', at + 1, at + 1);
            return at + 1;
        }
        if (c == '-' && at + 1 < source.length() && source.charAt(at + 1) == '>') {
            out.add('→', at, at + 2);
            return at + 2;
        }
        out.add(c, at, at + 1);
        return at + 1;
    }

    /** A dollar sign before a plain amount is money; any other one delimits mathematics and is left out. */
    private static int dollar(String source, int at, Builder out) {
        int end = at + 1;
        while (end < source.length() && "0123456789.,".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        boolean opens = at == 0 || " (~".indexOf(source.charAt(at - 1)) >= 0;
        boolean amount = opens
                && end > at + 1
                && (end == source.length()
                        || " KMBk).;".indexOf(source.charAt(end)) >= 0
                        || ".,".indexOf(source.charAt(end - 1)) >= 0);
        boolean math = source.indexOf('$', at + 1) >= 0 && source.indexOf('$', at + 1) - at < 24;
        if (amount && !math) {
            out.add('$', at, at + 1);
        }
        return at + 1;
    }

    /** "8xH200" is eight of them. */
    private static boolean isUpperCase(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
