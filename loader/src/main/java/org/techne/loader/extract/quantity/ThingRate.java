package org.techne.loader.extract.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Unit;
import org.techne.loader.text.Token;

/** "208 slides per hour": so many things in a time, whatever the things are. */
final class ThingRate {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("second", "ItemPerSecond"),
            Map.entry("sec", "ItemPerSecond"),
            Map.entry("s", "ItemPerSecond"),
            Map.entry("minute", "ItemPerMinute"),
            Map.entry("min", "ItemPerMinute"),
            Map.entry("hour", "ItemPerHour"),
            Map.entry("h", "ItemPerHour"),
            Map.entry("hr", "ItemPerHour"),
            Map.entry("day", "ItemPerDay"));
    private static final int LONGEST = 2;

    private ThingRate() {}

    /** The rate whose things begin at a token. */
    static Optional<Measure> at(List<Token> tokens, int at, Lexicon lexicon) {
        int per = at;
        while (per < tokens.size() && per - at < LONGEST && isThing(tokens.get(per))) {
            per++;
        }
        boolean things = per > at && tokens.get(per - 1).text().endsWith("s");
        if (!things || per + 1 >= tokens.size() || !isPer(tokens.get(per))) {
            return Optional.empty();
        }
        int time = per + 1;
        return Optional.ofNullable(UNITS.get(tokens.get(time).text()))
                .flatMap(name -> lexicon.unit(Unit.TECHNE + name))
                .map(unit -> new Measure(Form.UNIT, Optional.of(unit), time));
    }

    private static boolean isThing(Token token) {
        return token.isWord() && !token.hasCapital() && !token.text().equals("per");
    }

    private static boolean isPer(Token token) {
        return token.text().equals("per") || token.isSign('/') && token.glued();
    }
}
