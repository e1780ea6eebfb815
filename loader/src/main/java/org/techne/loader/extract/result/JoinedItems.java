package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Unit;

/** Two like items of a line made one: their quantities, metrics or names in order. */
final class JoinedItems {

    private JoinedItems() {}

    static Item of(Item a, Item b) {
        if (a.symbol() == Symbol.TECHNIQUE && b.first() == a.last() + 1) {
            return compound(a, b);
        }
        if (b.symbol() == Symbol.CLOSE) {
            return new Item(a.symbol(), a.first(), b.last(), a.quantities(), a.metrics(), a.mentions());
        }
        boolean adjacentMetrics = a.symbol() == Symbol.METRIC && b.first() == a.last() + 1;
        if (adjacentMetrics) {
            return new Item(b.symbol(), a.first(), b.last(), List.of(), head(a, b), List.of());
        }
        return new Item(
                b.symbol(),
                a.first(),
                b.last(),
                quantities(a, b),
                Stream.concat(a.metrics().stream(), b.metrics().stream()).toList(),
                Stream.concat(a.mentions().stream(), b.mentions().stream()).toList());
    }

    /** The last name of a compound that is a proper one stands for it. */
    private static Item compound(Item a, Item b) {
        boolean proper = b.mentions().getLast().entity().label().chars().anyMatch(Character::isUpperCase);
        List<Mention> mentions = new ArrayList<>(a.mentions());
        if (proper) {
            mentions.set(mentions.size() - 1, b.mentions().getLast());
        }
        return new Item(a.symbol(), a.first(), b.last(), List.of(), List.of(), mentions);
    }

    /** Of two adjoining metrics the last is the head, unless it is a word such as score. */
    private static List<Metric> head(Item a, Item b) {
        String slug = b.metrics().getLast().slug();
        boolean vague = slug.equals("score") || slug.equals("performance") || slug.equals("quality");
        return vague ? a.metrics() : b.metrics();
    }

    private static List<Quantity> quantities(Item a, Item b) {
        if (b.quantities().isEmpty()) {
            return List.of();
        }
        Form form = b.quantities().getLast().form();
        Optional<Unit> unit = b.quantities().getLast().unit();
        Bound bound = a.quantities().isEmpty()
                ? Bound.EXACTLY
                : a.quantities().getFirst().reading().bound();
        return Stream.concat(
                        a.quantities().stream().map(q -> q.form() == Form.PLAIN ? q.as(form, unit) : q),
                        b.quantities().stream().map(q -> q.reading().bound() == Bound.EXACTLY ? q.under(bound) : q))
                .toList();
    }
}
