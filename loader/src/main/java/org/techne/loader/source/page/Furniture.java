package org.techne.loader.source.page;

import java.util.Set;
import java.util.regex.Pattern;

/** Words of a listing page that belong to the site and to no paper. */
final class Furniture {
    private static final Set<String> LINES = Set.of(
            "new",
            "Get trending papers in your email inbox!",
            "Get trending papers in your email inbox once a day!",
            "Subscribe",
            "Daily Papers",
            "byAK and the research community");
    private static final Pattern DAY_OF_PAGE =
            Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{1,2}");
    private static final String BUTTON = "Subscribe";

    private Furniture() {}

    static boolean is(String line) {
        return LINES.contains(line) || DAY_OF_PAGE.matcher(line).matches();
    }

    /** The line without a button's label that copying has glued to its beginning. */
    static String unglue(String line) {
        boolean glued = line.length() > BUTTON.length()
                && line.startsWith(BUTTON)
                && !Character.isLowerCase(line.charAt(BUTTON.length()))
                && !Character.isWhitespace(line.charAt(BUTTON.length()));
        return glued ? line.substring(BUTTON.length()) : line;
    }
}
