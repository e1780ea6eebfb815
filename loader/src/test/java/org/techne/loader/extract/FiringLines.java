package org.techne.loader.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.techne.loader.extract.quantity.Refusal;
import org.techne.loader.extract.result.Explanation;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Span;

/** Each firing of a rule in one paper as one line for a person to judge: what was found, and its sentence with the words in {@code «»}. */
final class FiringLines {
    private static final int CONTEXT = 110;

    private final String paper;
    private final BiConsumer<RuleName, String> out;

    private FiringLines(String paper, BiConsumer<RuleName, String> out) {
        this.paper = paper;
        this.out = out;
    }

    static void of(String id, Abstract paper, Explanation explained, BiConsumer<RuleName, String> out) {
        FiringLines lines = new FiringLines(id, out);
        explained.facts().names().forEach(fact -> lines.name(fact, paper));
        for (Explanation.Reading reading : explained.sentences()) {
            reading.results().forEach(stated -> lines.result(stated, reading));
            reading.refusals().forEach(refusal -> lines.refusal(refusal, reading));
        }
    }

    private void name(NameFact fact, Abstract paper) {
        Span span = fact.evidence().span();
        String text = fact.evidence().inTitle()
                ? paper.title().source()
                : paper.body().source();
        String shown = text.substring(Math.max(0, span.start() - CONTEXT), span.start()) + "«"
                + span.of(text) + "»"
                + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        String what = fact.relation().property() + " " + fact.entity().kind().slug() + " "
                + fact.entity().label();
        out.accept(fact.rule(), line(what, shown));
    }

    private void result(Explanation.Stated stated, Explanation.Reading reading) {
        Result result = stated.result();
        Result.Value value = result.value();
        String number =
                plain(value.low()) + (value.low().compareTo(value.high()) == 0 ? "" : ".." + plain(value.high()));
        String what = String.join(
                " ",
                result.metric().label() + ";",
                word(value.kind()),
                word(value.change()),
                number,
                value.unit().symbol(),
                word(value.bound()));
        out.accept(
                result.rule(),
                line(
                        what + binding(result.binding()),
                        marked(reading, stated.item().first(), stated.item().last())));
    }

    private static String binding(Result.Binding binding) {
        return " | who " + binding.subject().map(Entity::label).orElse("-")
                + " | than " + binding.baseline().map(Entity::label).orElse("'" + binding.baselineText() + "'")
                + " | on " + labels(binding.datasets())
                + " | with " + labels(binding.hardware());
    }

    private static String labels(List<Entity> entities) {
        return entities.stream().map(Entity::label).collect(Collectors.joining(", "));
    }

    private void refusal(Refusal refusal, Explanation.Reading reading) {
        out.accept(refusal.veto(), line("refused", marked(reading, refusal.first(), refusal.last())));
    }

    private static String marked(Explanation.Reading reading, int first, int last) {
        int from = reading.sentence().span().start();
        Span span = reading.sentence().span(first, last);
        String text = reading.text();
        return text.substring(0, span.start() - from) + "«" + text.substring(span.start() - from, span.end() - from)
                + "»" + text.substring(span.end() - from);
    }

    private String line(String what, String where) {
        return paper + " | " + what + "\n    " + where.replaceAll("\\s+", " ");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
