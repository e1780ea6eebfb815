package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.techne.loader.extract.Change;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Quantities in words: half, twice, doubles, threefold, two orders of magnitude, a third of. */
final class WordQuantities {
    /** Numbers in words, where a unit of times, folds or orders follows. */
    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("an", 1),
            Map.entry("a", 1),
            Map.entry("twenty", 20),
            Map.entry("hundred", 100));

    private static final Map<String, Integer> MULTIPLIERS = Map.ofEntries(
            Map.entry("doubles", 2),
            Map.entry("doubling", 2),
            Map.entry("doubled", 2),
            Map.entry("twice", 2),
            Map.entry("triples", 3),
            Map.entry("tripling", 3),
            Map.entry("tripled", 3),
            Map.entry("thrice", 3),
            Map.entry("quadruples", 4),
            Map.entry("quadrupling", 4),
            Map.entry("twofold", 2),
            Map.entry("threefold", 3),
            Map.entry("fourfold", 4),
            Map.entry("fivefold", 5),
            Map.entry("tenfold", 10));
    private static final Map<String, String> PARTS = Map.of(
            "third",
            "33.3",
            "thirds",
            "33.3",
            "quarter",
            "25",
            "quarters",
            "25",
            "fifth",
            "20",
            "tenth",
            "10",
            "eighth",
            "12.5",
            "sixth",
            "16.7");

    private static final Set<String> HALVING = WordSet.of("halves halving halved halve");
    /** All that a quantity in words begins with, so that other words are passed over at once. */
    private static final Set<String> TELLING =
            WordSet.of(Stream.of(NUMBERS.keySet(), MULTIPLIERS.keySet(), HALVING, Set.of("half", "double"))
                    .flatMap(Set::stream)
                    .toList());

    private static final Set<String> BEHIND_CHANGE =
            WordSet.of("cut reduction decrease drop saving savings increase less fewer lower smaller");
    private static final Set<String> BEFORE_NOUN = WordSet.of("""
            of between the these those from in on into with for as to by all any such many rdf knowledge
            """);
    private static final Set<String> BEFORE_PLACE = WordSet.of("first second other a and latter");

    private WordQuantities() {}

    /**
     * A quantity in words.
     *
     * @param value its number, the lower one of a range
     * @param high the higher one of a range, else the same
     * @param form times or part
     * @param implied the change that the word itself says
     * @param last index of its last token
     */
    record Found(BigDecimal value, BigDecimal high, Form form, Change implied, int last) {
        Found(BigDecimal value, Form form, Change implied, int last) {
            this(value, value, form, implied, last);
        }
    }

    static Optional<Found> at(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        return TELLING.contains(word) ? told(tokens, i, word) : Optional.empty();
    }

    private static Optional<Found> told(List<Token> tokens, int i, String word) {
        if (word.startsWith("hal")) {
            return half(tokens, i, word);
        }
        Integer times = MULTIPLIERS.get(word);
        if (times != null && !isNoun(tokens, i, word)) {
            Change implied = word.endsWith("fold") ? Change.NONE : Change.INCREASE;
            return Optional.of(new Found(BigDecimal.valueOf(times), Form.TIMES, implied, i));
        }
        if (word.equals("double")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).text().equals("the")) {
            return Optional.of(new Found(BigDecimal.TWO, Form.TIMES, Change.INCREASE, i));
        }
        return NUMBERS.containsKey(word) ? counted(tokens, i, BigDecimal.valueOf(NUMBERS.get(word))) : Optional.empty();
    }

    /** "between triples of points", "from triples": things in threes, no verb. */
    private static boolean isNoun(List<Token> tokens, int i, String word) {
        boolean plural = word.equals("doubles") || word.equals("triples");
        boolean of = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("of");
        return plural && (of || i > 0 && BEFORE_NOUN.contains(tokens.get(i - 1).lower()));
    }

    /** "half the FLOPs", "by half", "halves"; not "half-precision", "the second half of". */
    private static Optional<Found> half(List<Token> tokens, int i, String word) {
        boolean verb = HALVING.contains(word);
        if (!verb && !word.equals("half")) {
            return Optional.empty();
        }
        boolean hyphen = i + 1 < tokens.size() && tokens.get(i + 1).isSign('-');
        String before = i > 0 ? tokens.get(i - 1).lower() : "";
        boolean place = BEFORE_PLACE.contains(before) || hyphen;
        if (!verb && place) {
            return Optional.empty();
        }
        return Optional.of(new Found(BigDecimal.TWO, Form.TIMES, Change.DECREASE, i));
    }

    /** A number in words or digits before "times", "fold", "orders of magnitude", "third of". */
    static Optional<Found> counted(List<Token> tokens, int i, BigDecimal number) {
        int at = i + 1 < tokens.size() && tokens.get(i + 1).isSign('-') ? i + 2 : i + 1;
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String unit = tokens.get(at).lower();
        if (unit.startsWith("order")) {
            return orders(tokens, at, number);
        }
        Optional<Found> range = rangeOfOrders(tokens, i, number);
        if (range.isPresent()) {
            return range;
        }
        Optional<Found> part = part(tokens, i, at, number);
        if (part.isPresent()) {
            return part;
        }
        boolean article = tokens.get(i).text().length() <= 2 && !tokens.get(i).isNumber();
        boolean times = unit.equals("times") || unit.equals("fold");
        boolean compares = times
                && at + 1 < tokens.size()
                && !".,".contains(tokens.get(at + 1).text());
        return compares && !article ? Optional.of(new Found(number, Form.TIMES, Change.NONE, at)) : Optional.empty();
    }

    /** "one third of", "by two thirds", "a two-thirds cut". */
    private static Optional<Found> part(List<Token> tokens, int i, int at, BigDecimal number) {
        String part = PARTS.get(tokens.get(at).lower());
        boolean by = i > 0 && tokens.get(i - 1).text().equals("by");
        String behind = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        boolean change = by || BEHIND_CHANGE.contains(behind);
        return part != null && (change || behind.equals("of"))
                ? Optional.of(new Found(
                        new BigDecimal(part).multiply(number), change ? Form.PERCENT : Form.PART, Change.NONE, at))
                : Optional.empty();
    }

    /** "2-3 orders of magnitude", "two to three orders of magnitude". */
    private static Optional<Found> rangeOfOrders(List<Token> tokens, int i, BigDecimal low) {
        boolean range = i + 3 < tokens.size()
                && (tokens.get(i + 1).isSign('-')
                        || tokens.get(i + 1).isSign('–')
                        || tokens.get(i + 1).text().equals("to"))
                && tokens.get(i + 3).text().startsWith("order");
        if (!range) {
            return Optional.empty();
        }
        Token end = tokens.get(i + 2);
        Optional<BigDecimal> high = end.isNumber() && end.text().length() == 1
                ? Optional.of(new BigDecimal(end.text()))
                : Optional.ofNullable(NUMBERS.get(end.lower())).map(BigDecimal::valueOf);
        return high.flatMap(h -> orders(tokens, i + 3, h))
                .filter(f -> low.scale() <= 0 && low.compareTo(BigDecimal.TEN) < 0)
                .map(f -> new Found(BigDecimal.TEN.pow(low.intValue()), f.value(), Form.TIMES, Change.NONE, f.last()));
    }

    private static Optional<Found> orders(List<Token> tokens, int at, BigDecimal number) {
        boolean magnitude = at + 2 < tokens.size()
                && (tokens.get(at + 2).text().startsWith("magnitude")
                        || tokens.get(at + 1).text().startsWith("magnitude"));
        boolean small = number.compareTo(BigDecimal.TEN) < 0 && number.scale() <= 0;
        if (!magnitude || !small) {
            return Optional.empty();
        }
        int last = tokens.get(at + 1).text().startsWith("magnitude") ? at + 1 : at + 2;
        return Optional.of(new Found(BigDecimal.TEN.pow(number.intValue()), Form.TIMES, Change.NONE, last));
    }
}
