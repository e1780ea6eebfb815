package org.techne.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.techne.server.graph.Entity;

/**
 * A thing that a paper names, and the ways to write it.
 *
 * @param names the longest first
 */
record NameInText(Entity thing, List<String> names) {
    private static final int MOST = 20;

    NameInText {
        names = names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .toList();
    }

    /** Where it stands, as a word of its own, perhaps with the s of a plural; a name with a capital is looked for as it is written. */
    List<NumberInText.Place> places(String text) {
        return names.stream().flatMap(name -> places(text, name)).limit(MOST).toList();
    }

    private static Stream<NumberInText.Place> places(String text, String name) {
        int flags = name.chars().anyMatch(Character::isUpperCase) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "s?(?![\\p{L}\\p{N}]|[-.][\\p{L}\\p{N}])", flags);
        return pattern.matcher(text).results().map(found -> new NumberInText.Place(found.start(), found.end()));
    }
}
