package org.techne.loader.extract.result;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meaning of frames, said a second time: as regular expressions, slow and plain. */
final class FrameAsRegex {
    private static final int WINDOW = 28;
    private static final String ASIDE = "(?:\\([^()]{1,12}\\))??";
    private final Pattern left;
    private final Pattern right;

    FrameAsRegex(String frame) {
        int pivot = frame.indexOf('#');
        left = Pattern.compile(regex(frame.substring(0, pivot)));
        right = Pattern.compile(ASIDE + regex(frame.substring(pivot + 1)));
    }

    private static String regex(String words) {
        StringBuilder regex = new StringBuilder();
        for (String word : words.trim().split(" +")) {
            regex.append(part(word));
        }
        return regex.toString();
    }

    private static String part(String word) {
        if (word.isEmpty() || word.equals("()")) {
            return word.isEmpty() ? "" : ASIDE;
        }
        return word.startsWith("~") ? gap(word) : symbol(word);
    }

    private static String gap(String word) {
        String most = word.replace("~", "");
        String symbols = switch (word.length() - most.length()) {
            case 1 -> "[_TDHKbjvw9m]";
            case 2 -> "[_TDHKbjvw9mfin4tre&gE]";
            default -> "[_TDHKbjvw9mfin4tre&gE,():]";
        };
        return symbols + "{0," + most + "}?";
    }

    private static String symbol(String word) {
        boolean optional = word.endsWith("?");
        String[] named = word.replace("?", "").split("=");
        StringBuilder set = new StringBuilder("[");
        for (String name : named[0].replace("(", "").replace(")", "").split("\\|")) {
            set.append(Pattern.quote(
                    String.valueOf(Symbol.named(name).orElseThrow().code())));
        }
        String group = named.length < 2 ? set + "]" : "(?<" + named[1] + ">" + set + "])";
        return optional ? "(?:" + group + ")?" : group;
    }

    Optional<FramePattern.Match> match(String line, int quantity) {
        Matcher after = right.matcher(line).region(quantity + 1, line.length());
        if (!after.lookingAt()) {
            return Optional.empty();
        }
        Matcher before = left.matcher(line);
        for (int start = quantity; start >= Math.max(0, quantity - WINDOW); start--) {
            if (before.region(start, quantity).matches()) {
                return Optional.of(new FramePattern.Match(group("m", before, after), group("d", before, after)));
            }
        }
        return Optional.empty();
    }

    private static int group(String name, Matcher before, Matcher after) {
        int found = start(before, name);
        return found >= 0 ? found : start(after, name);
    }

    private static int start(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.start(name) : -1;
    }
}
