package org.techne.loader.extract.result;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A frame written in the names of symbols around one quantity.
 *
 * <p>Words are symbol names ({@code metric}, {@code decrease-verb}), alternatives stand in brackets
 * {@code (more-adjective|less-adjective)}, {@code ?} makes a word optional, {@code word=m} and {@code word=d} mark the
 * metric and the direction, {@code ~3} passes up to three words, names and adjectives, {@code ~~5} prepositions
 * too, {@code ~~~9} commas and brackets too, and {@code #} is the quantity: {@code "decrease-verb=d ~~3 metric=m by? #"}.
 */
final class FramePattern {
    private static final int WINDOW = 28;
    private static final String NARROW = "[_TDHKbjvw9m]";
    private static final String WIDE = "[_TDHKbjvw9mfin4tre&gE]";
    /** What stands in brackets right behind the quantity is passed over: "2.7x (2 h instead of 5.4 h) faster". */
    private static final String ASIDE = "(?:\\([^()]{1,12}\\))??";

    private static final String WIDEST = "[_TDHKbjvw9mfin4tre&gE,():]";
    private final Pattern left;
    private final Pattern right;

    private FramePattern(Pattern left, Pattern right) {
        this.left = left;
        this.right = right;
    }

    static FramePattern of(String frame) {
        int pivot = frame.indexOf('#');
        if (pivot < 0) {
            throw new IllegalArgumentException("frame \"" + frame + "\" has no quantity; write # for it");
        }
        return new FramePattern(
                Pattern.compile(regex(frame.substring(0, pivot))),
                Pattern.compile(ASIDE + regex(frame.substring(pivot + 1))));
    }

    private static String regex(String words) {
        StringBuilder regex = new StringBuilder();
        for (String word : words.trim().split(" +")) {
            if (!word.isEmpty()) {
                regex.append(part(word));
            }
        }
        return regex.toString();
    }

    private static String part(String word) {
        if (word.startsWith("~~~")) {
            return WIDEST + "{0," + word.substring(3) + "}?";
        }
        if (word.startsWith("~~")) {
            return WIDE + "{0," + word.substring(2) + "}?";
        }
        if (word.startsWith("~")) {
            return NARROW + "{0," + word.substring(1) + "}?";
        }
        boolean optional = word.endsWith("?");
        String named = optional ? word.substring(0, word.length() - 1) : word;
        int equals = named.indexOf('=');
        String symbols = symbols(equals < 0 ? named : named.substring(0, equals));
        String group = equals < 0 ? symbols : "(?<" + named.substring(equals + 1) + ">" + symbols + ")";
        return optional ? "(?:" + group + ")?" : group;
    }

    private static String symbols(String alternatives) {
        StringBuilder set = new StringBuilder("[");
        for (String name : alternatives.replace("(", "").replace(")", "").split("\\|")) {
            Symbol symbol = Symbol.named(name)
                    .orElseThrow(() ->
                            new IllegalArgumentException("no symbol \"" + name + "\"; see Symbol for their names"));
            set.append(Pattern.quote(String.valueOf(symbol.code())));
        }
        return set.append(']').toString();
    }

    /**
     * Where a frame found its parts.
     *
     * @param metric index of the metric's item, -1 where the frame has none
     * @param direction index of the direction's item, -1 where the frame has none
     */
    record Match(int metric, int direction) {}

    Optional<Match> match(String line, int quantity) {
        Matcher after = right.matcher(line).region(quantity + 1, line.length());
        if (!after.lookingAt()) {
            return Optional.empty();
        }
        Matcher before = left.matcher(line);
        if (!nearest(before, quantity)) {
            return Optional.empty();
        }
        return Optional.of(new Match(group("m", before, after), group("d", before, after)));
    }

    /** The left part is met by the fewest symbols that end at the quantity, so that the nearest words are bound. */
    private static boolean nearest(Matcher before, int quantity) {
        for (int start = quantity; start >= Math.max(0, quantity - WINDOW); start--) {
            if (before.region(start, quantity).matches()) {
                return true;
            }
        }
        return false;
    }

    private static int group(String name, Matcher before, Matcher after) {
        int found = start(before, name);
        return found >= 0 ? found : start(after, name);
    }

    private static int start(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.start(name) : -1;
    }
}
