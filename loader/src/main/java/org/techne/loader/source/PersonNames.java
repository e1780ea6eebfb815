package org.techne.loader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of people as sources write them, turned to "given family". */
public final class PersonNames {
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern LEFT_OVER = Pattern.compile("(?s)[()].*");
    private static final int DEEPEST = 8;
    /** In a text of one line. */
    private static final Pattern BETWEEN = Pattern.compile("[,;] ?and |[,;:]| (?:and|&) ");

    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr)\\.?|I{2,3}|IV");
    private static final Pattern SPACED_HYPHEN = Pattern.compile("\\. -(?=\\p{Lu})");

    private PersonNames() {}

    /** "Doe, Jane" and "Doe, Jr., John" as "Jane Doe" and "John Doe Jr."; other names as they are. */
    public static String natural(String name) {
        String[] parts = name.split(",", -1);
        return switch (parts.length) {
            case 2 -> of(parts[1], parts[0], "");
            case 3 ->
                SUFFIX.matcher(parts[1].strip()).matches()
                        ? of(parts[2], parts[0], parts[1])
                        : of(parts[1], parts[0], parts[2]);
            default -> Whitespace.oneLine(name);
        };
    }

    /** A name from its parts, any of which may be empty. */
    public static String of(String given, String family, String suffix) {
        String name = Whitespace.oneLine(given + " " + family + " " + suffix);
        return SPACED_HYPHEN.matcher(name).replaceAll(".-");
    }

    /** The names in a free list such as "A. Doe (1), B. Roe and C. Poe (2) ((1) Oxford, (2) Bath)": what stands in parentheses is no name. */
    public static List<String> list(String text) {
        String bare = text;
        for (int depth = 0; depth < DEEPEST && bare.indexOf('(') >= 0; depth++) {
            bare = PARENTHESES.matcher(bare).replaceAll(" ");
        }
        List<String> names = new ArrayList<>();
        for (String part :
                BETWEEN.split(Whitespace.oneLine(LEFT_OVER.matcher(bare).replaceFirst("")))) {
            add(names, Whitespace.oneLine(TexAccents.decode(part)));
        }
        return names;
    }

    private static void add(List<String> names, String part) {
        if (SUFFIX.matcher(part).matches() && !names.isEmpty()) {
            names.set(names.size() - 1, names.getLast() + " " + part);
        } else if (part.codePoints().anyMatch(Character::isLetter) && !part.equalsIgnoreCase("et al.")) {
            names.add(part.startsWith("and ") ? part.substring("and ".length()) : part);
        }
    }
}
