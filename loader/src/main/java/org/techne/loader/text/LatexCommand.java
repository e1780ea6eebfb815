package org.techne.loader.text;

import java.util.Map;
import java.util.Set;
import org.techne.loader.text.OffsetMap.Builder;

/** Commands that still have their backslash. */
final class LatexCommand {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("times", "×"),
            Map.entry("cdot", "·"),
            Map.entry("sim", "~"),
            Map.entry("approx", "~"),
            Map.entry("thicksim", "~"),
            Map.entry("pm", "±"),
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("leqslant", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("geqslant", "≥"),
            Map.entry("gt", ">"),
            Map.entry("lt", "<"),
            Map.entry("mu", "μ"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("deg", "°"),
            Map.entry("circ", "°"),
            Map.entry("percent", "%"),
            Map.entry("eg", "e.g."),
            Map.entry("ie", "i.e."),
            Map.entry("etal", "et al."),
            Map.entry("ldots", "..."),
            Map.entry("dots", "..."),
            Map.entry("textasciitilde", "~"),
            Map.entry("sigma", "σ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("lambda", "λ"),
            Map.entry("tau", "τ"),
            Map.entry("pi", "π"));

    /** Commands that only dress their argument. */
    static final Set<String> DRESS = WordSet.of("""
            textbf textit textrm textsc textsf texttt text emph underline mathbf mathrm mathcal mathbb mathit mathsf mathtt
            operatorname url href bf it em rm tt sc mbox boldsymbol bm xspace left right footnotesize small displaystyle
            """);

    private static final Set<String> COLOURS = WordSet.of("textcolor color colorbox");
    private static final int LONGEST_COLOUR = 24;

    private LatexCommand() {}

    static int read(String source, int at, Builder out) {
        int end = at + 1;
        while (end < source.length() && end - at < 24 && isLetter(source.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return escapedSign(source, at, out);
        }
        String name = source.substring(at + 1, end);
        String sign = SIGNS.get(name);
        if (sign != null) {
            out.add(sign, at, end);
            return afterSign(source, end, sign, out);
        }
        if (COLOURS.contains(name)) {
            return afterArgument(source, end);
        }
        return DRESS.contains(name) ? end : at + 1;
    }

    /** Behind the "{red}" of "\\textcolor{red}{words}". */
    private static int afterArgument(String source, int open) {
        int close = open < source.length() && source.charAt(open) == '{' ? source.indexOf('}', open) : -1;
        return close > 0 && close - open < LONGEST_COLOUR ? close + 1 : open;
    }

    /** A command swallows the space behind it; a × keeps one off a following word. */
    private static int afterSign(String source, int end, String sign, Builder out) {
        boolean letterFollows = end < source.length() && isLetter(source.charAt(end));
        if (sign.equals("×") && letterFollows) {
            out.add(' ', end, end);
        }
        return end;
    }

    private static int escapedSign(String source, int at, Builder out) {
        if (at + 1 >= source.length()) {
            return at + 1;
        }
        char c = source.charAt(at + 1);
        if ("%&$#_~".indexOf(c) >= 0) {
            out.add(c, at, at + 2);
            return at + 2;
        }
        if (c == '\\' && isMathBracket(source, at + 2)) {
            return at + 3;
        }
        if (",;:! \\".indexOf(c) >= 0) {
            out.add(' ', at, at + 2);
            return at + 2;
        }
        if (isMathBracket(source, at + 1)) {
            return at + 2;
        }
        return at + 1;
    }

    /** The bracket of "\\(2\\times\\)", which delimits mathematics as a dollar sign does; some sources double the backslash. */
    private static boolean isMathBracket(String source, int at) {
        return at < source.length() && "()[]".indexOf(source.charAt(at)) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
