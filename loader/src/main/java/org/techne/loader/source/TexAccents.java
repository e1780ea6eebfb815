package org.techne.loader.source;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TeX's accents and special letters in names, turned to the letters they print. */
public final class TexAccents {
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\"", "\u0308"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030c"),
            Map.entry("H", "\u030b"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030a"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"));
    private static final Pattern ACCENT = Pattern.compile(
            "\\\\(?:(['`^\"~=.])\\s*|([uvHckrdb])(?:\\s+|(?=\\{)))(?:\\{\\s*\\\\?(\\p{L})\\s*\\}|\\\\?(\\p{L}))");
    private static final Pattern LETTER =
            Pattern.compile("\\\\(ss|ae|AE|oe|OE|aa|AA|dh|DH|dj|DJ|th|TH|[oOlLij])(?:\\{\\}|\\s+|(?![A-Za-z]))");

    private TexAccents() {}

    /** The text with accents and letters decoded and their braces gone; other commands stay. */
    public static String decode(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        String accented = ACCENT.matcher(text).replaceAll(TexAccents::accent);
        String lettered = LETTER.matcher(accented)
                .replaceAll(found -> Matcher.quoteReplacement(LETTERS.getOrDefault(found.group(1), "")));
        return Normalizer.normalize(lettered.replaceAll("\\{(\\p{L}\\p{M}*)\\}", "$1"), Normalizer.Form.NFC);
    }

    private static String accent(MatchResult found) {
        String command = found.group(1) == null ? found.group(2) : found.group(1);
        String letter = found.group(3) == null ? found.group(4) : found.group(3);
        String base = letter.equals("ı") ? "i" : letter;
        return Matcher.quoteReplacement(base + COMBINING.getOrDefault(command, ""));
    }
}
