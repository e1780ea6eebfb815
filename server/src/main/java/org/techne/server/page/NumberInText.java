package org.techne.server.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number of a result in the sentence that states it. */
final class NumberInText {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])[0-9][0-9,\u2009\u00a0]*(?:\\.[0-9]+)?(?![0-9])");
    /** A unit directly behind a number belongs to it. */
    private static final Pattern UNIT = Pattern.compile(
            "\\G(?:\\s?(?:%|×|\\\\times|-?fold|points?|pp|[kKMBGT]?(?:FLOPs?|MACs?)|[nmμ]?s|[KMGT]i?B|FPS)|[xXKMBGT])(?![\\p{L}\\p{N}])");

    /** Where a number and its unit stand. */
    record Place(int start, int end) {}

    private NumberInText() {}

    /**
     * The first place that bears one of the numbers and is free.
     *
     * @param written the lower end and, of a range, the upper end
     */
    static Optional<Place> find(String sentence, List<String> written, Predicate<Place> free) {
        List<MatchResult> numbers = NUMBER.matcher(sentence).results().toList();
        for (String end : written) {
            for (MatchResult number : numbers) {
                Place place = new Place(number.start(), unitEnd(sentence, number.end()));
                if (isSame(number.group(), end) && free.test(place)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private static int unitEnd(String sentence, int end) {
        Matcher unit = UNIT.matcher(sentence);
        return unit.find(end) ? unit.end() : end;
    }

    private static boolean isSame(String text, String number) {
        try {
            return new BigDecimal(text.replaceAll("[,\u2009\u00a0]", "")).compareTo(new BigDecimal(number)) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
