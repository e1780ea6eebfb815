package org.techne.server.graph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.techne.queries.EditDistance;

/** How alike two names are. Signs that tell names apart (C++, C#, R@1, 3.5) count; spaces, hyphens, accents and case do not. */
public final class Likeness {
    private static final Pattern NUMBER = Pattern.compile("\\p{L}?[0-9]+");
    private static final int LONGEST = 120;
    private static final double OTHER_NUMBER = 0.7;
    private static final double WORDS_ALONE = 0.9;

    private Likeness() {}

    /** A name without what does not tell names apart. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("(?<![0-9])\\.|\\.(?![0-9])", "").replaceAll("[^\\p{L}\\p{N}+#@%*.]", "");
    }

    /** The words of a name: runs of letters, runs of digits; FlashAttention is flash and attention. Lower case. */
    public static List<String> words(String name) {
        String apart = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("(\\p{L})(\\p{N})", "$1 $2")
                .replaceAll("(\\p{N})(\\p{L})", "$1 $2");
        return Arrays.stream(apart.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** From 0, nothing in common, to 1, the same when folded. */
    public static double of(String a, String b) {
        String x = cut(folded(a));
        String y = cut(folded(b));
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        if (x.equals(y)) {
            return 1;
        }
        double letters = 1 - (double) EditDistance.of(x, y) / Math.max(x.length(), y.length());
        double alike = Math.max(letters, WORDS_ALONE * shared(words(a), words(b)));
        return numbers(x).equals(numbers(y)) ? alike : alike * OTHER_NUMBER;
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    /** Each number with the letter before it: A100 is neither H100 nor A10. */
    private static List<String> numbers(String name) {
        return NUMBER.matcher(name).results().map(MatchResult::group).toList();
    }

    /** Dice: twice the common words by all words. */
    private static double shared(List<String> a, List<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(new HashSet<>(b));
        int all = new HashSet<>(a).size() + new HashSet<>(b).size();
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }
}
