package org.techne.loader.text;

import java.text.Normalizer;
import org.techne.loader.text.OffsetMap.Builder;

/** Characters beyond ASCII, brought to the few forms that rules read. */
final class PlainCharacter {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PlainCharacter() {}

    static int write(String source, int at, Builder out) {
        char c = source.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < source.length()) {
            out.add(c, at, at + 2);
            out.add(source.charAt(at + 1), at, at + 2);
            return at + 2;
        }
        switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
            case '‘', '’', '‛', 'ʼ' -> out.add('\'', at, at + 1);
            case '“', '”', '„', '«', '»' -> out.add('"', at, at + 1);
            case '‐', '‑', '−', '﹣' -> out.add('-', at, at + 1);
            case '‒' -> out.add('–', at, at + 1);
            case '∼', '≈', '≃', '～' -> out.add('~', at, at + 1);
            case '⩽', '≦' -> out.add('≤', at, at + 1);
            case '⩾', '≧' -> out.add('≥', at, at + 1);
            case '✕', '⨉', '✖' -> out.add('×', at, at + 1);
            case 'µ' -> out.add('μ', at, at + 1);
            case '⟶', '➔', '⇒' -> out.add('→', at, at + 1);
            default -> other(c, at, out);
        }
        return at + 1;
    }

    private static void other(char c, int at, Builder out) {
        int power = SUPERSCRIPTS.indexOf(c);
        if (power >= 0) {
            superscript((char) ('0' + power), at, out);
        } else if (c == '⁻') {
            superscript('-', at, out);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            out.add(' ', at, at + 1);
        } else if (c >= '\uFB00' && c <= '\uFB06' || c >= '\uFF01' && c <= '\uFF5E') {
            out.add(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), at, at + 1);
        } else {
            out.add(c, at, at + 1);
        }
    }

    private static void superscript(char power, int at, Builder out) {
        if (!out.inExponent()) {
            out.add('^', at, at + 1);
        }
        out.add(power, at, at + 1);
    }
}
