package org.techne.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.text.Abstract;
import org.techne.testing.GeneratedPage;

/** docs/reference/factor.md shows the factors of phrases, as they are read. */
class FactorPageTest {
    private static final List<String> PHRASES = List.of(
            "runs 2.5x faster",
            "is 1.2x slower",
            "cuts latency by 50%",
            "reduces latency by 4x",
            "has 36% higher throughput",
            "raises throughput by 3x",
            "uses 30% more memory",
            "uses 90% less energy",
            "needs only 40% of the FLOPs",
            "is two orders of magnitude faster",
            "improves accuracy by 1.8%",
            "reaches 58 FPS");

    private final RuleEngine engine = new RuleEngine(LexiconReader.read(LexiconFiles.load(List.of())));

    @Test
    void thePageShowsTheFactorsOfPhrases() throws IOException {
        String rows = PHRASES.stream().map(this::row).collect(Collectors.joining());
        String head = "| phrase | metric | better | kind | change | stated | factor |\n|---|---|---|---|---|---|---|\n";
        GeneratedPage.check("reference/factor.md", "cases", head + rows);
    }

    private String row(String phrase) {
        List<Result> results =
                engine.factsOf(Abstract.of("", "Our method " + phrase + ".")).results();
        assertThat(results).as(phrase).hasSize(1);
        Result result = results.getFirst();
        Result.Value value = result.value();
        Optional<Metric.Direction> direction = result.metric().direction();
        OptionalDouble factor = Factors.of(value.kind(), value.change(), direction, value.low());
        return "| " + phrase + " | " + result.metric().label() + " | "
                + direction
                        .map(d -> d == Metric.Direction.HIGHER ? "higher" : "lower")
                        .orElse("")
                + " | " + value.kind().individual() + " | " + value.change().individual() + " | "
                + value.low().stripTrailingZeros().toPlainString() + " "
                + value.unit().symbol() + " | "
                + (factor.isPresent() ? factor.getAsDouble() : "none") + " |\n";
    }
}
