package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Result;
import org.techne.loader.lexicon.Metric;

/**
 * A result as one line of a golden case: {@code metric kind change low..high unit bound | subject | baseline | datasets |
 * hardware xcount}. Equal ends are one number, a hyphen says that a part is absent, a baseline without a name stands in
 * quotes.
 */
final class ResultLine {
    private ResultLine() {}

    static String of(Result result) {
        Result.Value value = result.value();
        Result.Binding binding = result.binding();
        String amount = String.join(
                " ",
                slug(result.metric()),
                word(value.kind()),
                word(value.change()),
                range(value.low(), value.high()),
                value.unit().symbol(),
                word(value.bound()));
        String subject = binding.subject().map(Entity::label).orElse("-");
        String count = binding.hardwareCount().isPresent()
                ? " x" + binding.hardwareCount().getAsInt()
                : "";
        return String.join(
                " | ",
                amount,
                subject,
                baseline(binding),
                labels(binding.datasets()),
                labels(binding.hardware()) + count);
    }

    private static String slug(Metric metric) {
        return metric.slug().isEmpty() ? metric.label().replace(' ', '-') : metric.slug();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String range(BigDecimal low, BigDecimal high) {
        String first = low.stripTrailingZeros().toPlainString();
        return low.compareTo(high) == 0
                ? first
                : first + ".." + high.stripTrailingZeros().toPlainString();
    }

    private static String baseline(Result.Binding binding) {
        String text = binding.baselineText().isEmpty() ? "-" : "\"" + binding.baselineText() + "\"";
        return binding.baseline().map(Entity::label).orElse(text);
    }

    private static String labels(List<Entity> entities) {
        return entities.isEmpty() ? "-" : entities.stream().map(Entity::label).collect(Collectors.joining(", "));
    }
}
