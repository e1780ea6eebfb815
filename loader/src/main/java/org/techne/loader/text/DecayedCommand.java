package org.techne.loader.text;

import org.techne.loader.text.OffsetMap.Builder;

/**
 * Commands that lost their backslash: {@code 1.80times}, {@code sim50%}, {@code approx13%}, {@code textbf{…}}. Each is
 * read only where English cannot have meant the word.
 */
final class DecayedCommand {
    private static final int LONGEST_DRESS = 14;

    private DecayedCommand() {}

    /** Where to go on, or the same place where no command stands here. */
    static int read(String source, int at, Builder out) {
        return switch (source.charAt(at)) {
            case 't' -> timesOrDress(source, at, out);
            case 's' -> beforeNumber(source, at, "sim", '~', out);
            case 'a' -> beforeNumber(source, at, "approx", '~', out);
            case 'l' -> beforeNumber(source, at, "leq", '≤', out);
            case 'g' -> beforeNumber(source, at, "geq", '≥', out);
            case 'p' -> beforeNumber(source, at, "pm", '±', out);
            case 'r' -> arrow(source, at, out);
            default -> dress(source, at);
        };
    }

    private static int timesOrDress(String source, int at, Builder out) {
        boolean times = out.endsWithDigit() && source.startsWith("times", at);
        if (!times) {
            return dress(source, at);
        }
        int end = at + "times".length();
        out.add('×', at, end);
        if (end < source.length() && Character.isLetter(source.charAt(end))) {
            out.add(' ', end, end);
        }
        return end;
    }

    private static int beforeNumber(String source, int at, String name, char sign, Builder out) {
        int end = at + name.length();
        int digit = end < source.length() && source.charAt(end) == ' ' ? end + 1 : end;
        boolean number = digit < source.length() && Character.isDigit(source.charAt(digit));
        if (!number || !source.startsWith(name, at)) {
            return dress(source, at);
        }
        out.add(sign, at, digit);
        return digit;
    }

    private static int arrow(String source, int at, Builder out) {
        if (source.startsWith("rightarrow", at)) {
            out.add('→', at, at + "rightarrow".length());
            return at + "rightarrow".length();
        }
        return at;
    }

    private static int dress(String source, int at) {
        int brace = source.indexOf('{', at, Math.min(source.length(), at + LONGEST_DRESS + 1));
        return brace >= 0 && LatexCommand.DRESS.contains(source.substring(at, brace)) ? brace : at;
    }
}
