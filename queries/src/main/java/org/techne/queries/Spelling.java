package org.techne.queries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was probably meant by a name that nobody bears. */
final class Spelling {
    private static final int MOST = 5;
    private static final int LONGEST = 60;

    private Spelling() {}

    private record Guess(String name, int distance) {}

    /** The names close to the given one: few letters off, or holding it. At most five, the closest first. */
    static List<String> near(String given, Collection<String> names) {
        String wanted = given.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        Stream<Guess> guesses = names.stream().map(name -> guess(wanted, name));
        return guesses.filter(g -> g.distance() <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name))
                .limit(MOST)
                .map(Guess::name)
                .toList();
    }

    private static Guess guess(String wanted, String name) {
        String other = name.toLowerCase(Locale.ROOT);
        boolean part = wanted.length() > 2 && other.length() <= LONGEST && other.contains(wanted);
        int furthest = wanted.length() / 3 + 1;
        int length = Math.abs(wanted.length() - other.length());
        return new Guess(name, part ? 1 : length > furthest ? length : EditDistance.of(wanted, other));
    }
}
