package org.techne.loader.source.plain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.source.TexAccents;

/** What BibTeX's notation prints: accents as letters, escaped signs as signs, no braces. Formulas stay TeX. */
final class TexText {
    private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$[^$]+\\$");
    private static final Pattern STYLE =
            Pattern.compile("\\\\(?:text(?:it|bf|sc|tt|rm|sf|up|normal)|emph|mathrm|mbox|enquote|url)\\s*(?=\\{)");
    private static final Pattern SYMBOL = Pattern.compile("\\\\(text[a-z]+|ldots|dots)(?:\\{\\}|\\s*)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_{}])");
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("textdegree", "°"),
            Map.entry("textbar", "|"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"));

    private TexText() {}

    static String plain(String tex) {
        StringBuilder text = new StringBuilder();
        Matcher formula = FORMULA.matcher(tex);
        int from = 0;
        while (formula.find()) {
            text.append(words(tex.substring(from, formula.start()))).append(formula.group());
            from = formula.end();
        }
        return text.append(words(tex.substring(from))).toString();
    }

    private static String words(String tex) {
        String decoded = TexAccents.decode(STYLE.matcher(tex).replaceAll(""));
        String symbols = SYMBOL.matcher(decoded)
                .replaceAll(found -> Matcher.quoteReplacement(SYMBOLS.getOrDefault(found.group(1), found.group())));
        String bare = symbols.replaceAll("(?<!\\\\)[{}]", "").replaceAll("(?<!\\\\)~", " ");
        return ESCAPED.matcher(bare).replaceAll("$1");
    }
}
