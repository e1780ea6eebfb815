package org.techne.loader.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles as they are compared: letters and digits in lower case without accents, TeX's signs gone, one blank between words. */
public final class NormalTitle {
    private static final Pattern TEX =
            Pattern.compile("\\\\(?:text|math)?(?:bf|it|rm|tt|sf|sc|cal|bb|frak|emph)\\b|[\\\\${}~^_]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private NormalTitle() {}

    /** The title in its form for comparison; a title of nothing but signs is only folded and trimmed. */
    public static String of(String title) {
        String bare = TEX.matcher(title).replaceAll(" ");
        String letters = isAscii(bare)
                ? bare
                : MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                        .replaceAll("");
        String words =
                SIGNS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.isEmpty() ? title.strip().toLowerCase(Locale.ROOT) : words;
    }

    /** Most titles; there is nothing to fold in them. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
