package org.techne.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One element of an Accept header, RFC 9110 section 12.5.1.
 *
 * @param type lower case, or {@code *}
 * @param subtype lower case, or {@code *}
 * @param quality 0 to 1; 0 means: not this
 */
record MediaRange(String type, String subtype, double quality) {

    /** The ranges of a header, in its order; elements that are none are passed over. */
    static List<MediaRange> listOf(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String element : splitOutsideQuotes(header, ',')) {
            of(element).ifPresent(ranges::add);
        }
        return ranges;
    }

    /** How closely this range fits a type: 0 not at all, 1 everything, 2 the main type, 3 exactly. */
    int fit(String mediaType) {
        int slash = mediaType.indexOf('/');
        if (type.equals("*")) {
            return 1;
        }
        if (!type.equals(mediaType.substring(0, slash))) {
            return 0;
        }
        if (subtype.equals("*")) {
            return 2;
        }
        return subtype.equals(mediaType.substring(slash + 1)) ? 3 : 0;
    }

    private static Optional<MediaRange> of(String element) {
        List<String> parts = splitOutsideQuotes(element, ';');
        String[] names = parts.get(0).strip().toLowerCase(Locale.ROOT).split("/", -1);
        boolean wellFormed = names.length == 2 && !names[0].isBlank() && !names[1].isBlank();
        if (!wellFormed || (names[0].equals("*") && !names[1].equals("*"))) {
            return Optional.empty();
        }
        return quality(parts.subList(1, parts.size())).map(q -> new MediaRange(names[0].strip(), names[1].strip(), q));
    }

    private static Optional<Double> quality(List<String> parameters) {
        for (String parameter : parameters) {
            String lower = parameter.strip().toLowerCase(Locale.ROOT).replace(" ", "");
            if (lower.startsWith("q=")) {
                String value = lower.substring(2);
                return value.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")
                        ? Optional.of(Double.valueOf(value))
                        : Optional.empty();
            }
        }
        return Optional.of(1.0);
    }

    private static List<String> splitOutsideQuotes(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && (i == 0 || text.charAt(i - 1) != '\\');
            if (c == separator && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
