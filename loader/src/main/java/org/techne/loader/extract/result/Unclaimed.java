package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Numbers that a text supposes, denies or allows: "would be 10x faster", "fails to make it 2x faster", "a budget of 40 MFLOPs". */
final class Unclaimed {
    static final RuleName VETO = new RuleName("veto-not-claimed");
    private static final Set<String> ALLOWANCES =
            WordSet.of("budget budgets constraint constraints slo slos sla slas deadline deadlines");
    private static final int REACH = 10;
    private static final Set<String> SUPPOSING = WordSet.of("""
            would cannot if theoretical theoretically
            """);
    /** "theoretical FLOPs" are counted, not supposed. */
    private static final Set<String> COUNTED = WordSet.of("""
            flops macs complexity computation computations computational cost
            """);

    /** "despite 18% fewer FLOPs" boasts. */
    private static final Set<String> MORE = WordSet.of("fewer less lower smaller more higher larger");

    private static final Set<String> FAILING = WordSet.of("fail fails failed failing unable");
    private static final Set<String> ENDS = WordSet.of(", ; : but while whereas and ( )");

    private Unclaimed() {}

    /** "under a budget of 40 MFLOPs", "a 1.4 G FLOPs budget", "despite 78% errors": what is given, not what was reached. */
    private static boolean isAllowed(List<Token> tokens, int first, int last) {
        boolean more =
                last + 1 < tokens.size() && MORE.contains(tokens.get(last + 1).lower());
        if (first > 0 && tokens.get(first - 1).text().equals("despite") && !more) {
            return true;
        }
        boolean before = first > 1
                && tokens.get(first - 1).text().equals("of")
                && ALLOWANCES.contains(tokens.get(first - 2).lower());
        return before
                || tokens.subList(last + 1, Math.min(tokens.size(), last + 3)).stream()
                        .takeWhile(Token::isWord)
                        .anyMatch(t -> ALLOWANCES.contains(t.lower()));
    }

    /** True where what governs the number's clause supposes or denies it. */
    static boolean is(Line line, int item) {
        List<Token> tokens = line.sentence().tokens();
        int at = line.items().get(item).first();
        if (isAllowed(tokens, at, line.items().get(item).last())) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String word = tokens.get(i).lower();
            if (ENDS.contains(word)) {
                return false;
            }
            if (SUPPOSING.contains(word) && !COUNTED.contains(tokens.get(i + 1).lower())
                    || FAILING.contains(word) && tokens.get(i + 1).text().equals("to")) {
                return true;
            }
        }
        return false;
    }
}
