package org.techne.loader.extract.result;

import java.util.List;
import java.util.stream.Collectors;
import org.techne.loader.extract.quantity.Refusal;

/** How a sentence was read, for people: its line of symbols and why a number was refused. */
public final class Explanation {
    private Explanation() {}

    static String of(Line line) {
        return line.items().stream()
                .map(item -> item.symbol().slug() + "[" + words(line, item) + "]")
                .collect(Collectors.joining(" "));
    }

    static String refusals(Line line, List<Refusal> refusals) {
        return refusals.stream()
                .map(r -> line.sentence()
                                .span(r.first(), r.last())
                                .of(line.sentence().passage().text()) + ": " + r.veto())
                .collect(Collectors.joining("; "));
    }

    private static String words(Line line, Item item) {
        return line.sentence()
                .span(item.first(), item.last())
                .of(line.sentence().passage().text());
    }
}
