package org.techne.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.RuleBook;
import org.techne.loader.extract.RuleName;
import org.techne.loader.graph.Factors;

/** A result as rows of slot and value, for people. */
final class ResultSlots {
    private final RuleBook book;

    ResultSlots(RuleBook book) {
        this.book = book;
    }

    /**
     * A filled slot.
     *
     * @param name what it is
     * @param value what fills it
     */
    record Slot(String name, String value) {}

    List<Slot> of(Result result) {
        List<Slot> slots = new ArrayList<>();
        slots.add(new Slot("metric", result.metric().label()));
        slots.add(new Slot("number", number(result.value())));
        factor(result).ifPresent(f -> slots.add(new Slot("factor", Double.toString(f))));
        bound(result.binding(), slots);
        slots.add(new Slot("rule", rule(result.rule())));
        String inferred = result.inferred() ? ", a slot is from outside the sentence" : "";
        slots.add(new Slot("confidence", result.confidence() + inferred));
        return slots;
    }

    private static void bound(Result.Binding binding, List<Slot> slots) {
        binding.subject().ifPresent(e -> slots.add(new Slot("achieved by", entity(e))));
        binding.baseline().ifPresent(e -> slots.add(new Slot("compared with", entity(e))));
        if (!binding.baselineText().isBlank()) {
            slots.add(new Slot("compared with", "“" + binding.baselineText() + "”"));
        }
        add(slots, "on dataset", binding.datasets());
        add(slots, "on hardware", binding.hardware());
        binding.hardwareCount().ifPresent(n -> slots.add(new Slot("devices", Integer.toString(n))));
        binding.task().ifPresent(e -> slots.add(new Slot("on task", entity(e))));
    }

    private static void add(List<Slot> slots, String name, List<Entity> entities) {
        if (!entities.isEmpty()) {
            slots.add(new Slot(name, entities.stream().map(ResultSlots::entity).collect(Collectors.joining(", "))));
        }
    }

    /** A thing by its label and, where the lexicon knows it, its kind and slug. */
    static String entity(Entity entity) {
        return entity.isMined()
                ? entity.label()
                : entity.label() + " (" + entity.kind().slug() + "/" + entity.slug() + ")";
    }

    /** The rule with words that it reads. */
    String rule(RuleName name) {
        return book.find(name)
                .map(rule -> name + ", as in “" + rule.example() + "”")
                .orElse(name.value());
    }

    /** Why a number was refused. */
    String veto(RuleName name) {
        return book.find(name).map(rule -> rule.pattern() + " (" + name + ")").orElse(name.value());
    }

    private static String number(Result.Value value) {
        String bound = value.bound() == Bound.EXACTLY ? "" : words(value.bound().individual()) + " ";
        String change = value.change() == Change.NONE
                ? ""
                : ", " + value.change().individual().toLowerCase(Locale.ROOT);
        boolean range = value.low().compareTo(value.high()) != 0;
        String amount = plain(value.low()) + (range ? " to " + plain(value.high()) : "");
        return bound + amount + " " + value.unit().symbol() + ", "
                + words(value.kind().individual()) + change;
    }

    private static OptionalDouble factor(Result result) {
        Result.Value value = result.value();
        return Factors.of(value.kind(), value.change(), result.metric().direction(), value.low());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** UpTo: up to. */
    private static String words(String individual) {
        return individual.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
