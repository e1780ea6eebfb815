package org.techne.loader.extract.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.techne.loader.text.WordSet;

/** Words that look like a name by their letters and say of what kind a thing is: "ANN-to-SNN", "GPU-CPU", "QuickStone-based", "INT8". */
final class NoName {

    private static final Set<String> NO_NAME_ENDING = WordSet.of("""
            based aware free style like driven guided level trained pretrained enhanced inspired agnostic assisted powered
            efficient specific optimized type only performing source
            """);
    private static final Pattern PRECISION = Pattern.compile("(?i)(int|fp|bf|nvfp|mxfp)\\d+|w\\d+a\\d+");

    private NoName() {}

    static boolean is(String name) {
        return endsAsAdjective(name) || isKind(name) || PRECISION.matcher(name).matches();
    }

    /** "GPU-CPU", "ANN-to-SNN": two kinds of things joined. */
    private static boolean isKind(String name) {
        return name.contains("-to-") || Arrays.stream(name.split("[-/ ]")).allMatch(NameShape::isExcluded);
    }

    private static boolean endsAsAdjective(String name) {
        int cut = Math.max(name.lastIndexOf('-'), name.lastIndexOf(' '));
        return cut >= 0 && isAdjective(name.substring(cut + 1));
    }

    /** True for what makes an adjective of the name before it: "based", "aware". */
    static boolean isAdjective(String word) {
        return NO_NAME_ENDING.contains(word.toLowerCase(Locale.ROOT));
    }
}
