package org.techne.loader.source.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags and values of one entry of RIS or of Web of Science; what has no tag goes on with the value above. */
final class TaggedEntry {
    private static final Pattern RIS = Pattern.compile("([A-Z][A-Z0-9])  ?-(?: (.*)|)");
    private static final Pattern WEB_OF_SCIENCE = Pattern.compile("([A-Z][A-Z0-9])(?: (.*)|)");
    private static final List<String> ONE_A_LINE = List.of("AU", "AF");
    private static final int MOST = 10_000;

    private final int line;
    private final Map<String, List<String>> values = new HashMap<>();
    private boolean webOfScience;
    private String tag = "";
    private int added;

    /**
     * An entry without values.
     *
     * @param line where it begins; 0 where lines belong to no entry
     */
    TaggedEntry(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /** Whether a line begins an entry. */
    static boolean begins(String text) {
        return text.startsWith("TY  -") || text.matches("PT [A-Z]\\s*");
    }

    /** Takes a line; true where it ends the entry. */
    boolean add(String text) {
        if (line == 0 || added++ > MOST) {
            return false;
        }
        webOfScience |= text.startsWith("PT ");
        Matcher tagged = (webOfScience ? WEB_OF_SCIENCE : RIS).matcher(text.stripTrailing());
        if (tagged.matches()) {
            tag = tagged.group(1);
            put(tagged.group(2) == null ? "" : tagged.group(2).strip());
        } else if (!tag.isEmpty() && !text.isBlank()) {
            goOn(text.strip());
        }
        return tag.equals("ER");
    }

    /** The first of these tags that has a value; empty where none has. */
    String first(String... tags) {
        for (String wanted : tags) {
            for (String value : all(wanted)) {
                if (!value.isBlank()) {
                    return value;
                }
            }
        }
        return "";
    }

    /** All values of a tag. */
    List<String> all(String wanted) {
        return values.getOrDefault(wanted, List.of());
    }

    private void put(String value) {
        values.computeIfAbsent(tag, t -> new ArrayList<>()).add(value);
    }

    private void goOn(String text) {
        List<String> last = values.getOrDefault(tag, List.of());
        if (last.isEmpty() || (webOfScience && ONE_A_LINE.contains(tag))) {
            put(text);
        } else {
            last.set(last.size() - 1, (last.getLast() + (webOfScience ? " " : "\n") + text).strip());
        }
    }
}
