package org.techne.loader.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.options.LlmBudget;
import org.techne.loader.options.LlmOptions;

/** No answer is paid for twice, and the budget holds, also with many threads. */
class SpendingTest {
    private static final String GOOD = Answers.empty()
            .result("2.5$\\times$ faster", "speed", "Ratio", "Increase", 2.5, "x")
            .toString();

    @TempDir
    private Path cache = Path.of("");

    private static void oneResult(LlmEngine engine) {
        assertThat(engine.factsOf(Answers.PAPER).results())
                .as(engine.report().lines().toString())
                .hasSize(1);
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainExceptOfAnotherModel() {
        try (FakeService service = new FakeService(FakeService.says(GOOD))) {
            LlmOptions options = Asking.options(service, cache);
            oneResult(Asking.engine(options));
            LlmEngine later = Asking.engine(options);
            oneResult(later);
            assertThat(service.calls()).isEqualTo(1);
            assertThat(later.report().calls()).isZero();
            assertThat(later.report().cached()).isEqualTo(1);
            oneResult(Asking.engine(Asking.withModel(options, "large-model")));
            assertThat(service.calls()).isEqualTo(2);
        }
    }

    @Test
    void aDamagedFileOfTheCacheIsReplaced() throws IOException {
        try (FakeService service = new FakeService(FakeService.says(GOOD))) {
            LlmOptions options = Asking.options(service, cache);
            oneResult(Asking.engine(options));
            Files.writeString(kept().getFirst(), "{\"names\": [");
            oneResult(Asking.engine(options));
            oneResult(Asking.engine(options));
            assertThat(service.calls()).isEqualTo(2);
        }
    }

    @Test
    void theBudgetHolds() {
        try (FakeService service =
                new FakeService(FakeService.says(Answers.empty().toString(), "stop", 4_000))) {
            LlmOptions options = Asking.options(service, cache);
            LlmEngine calls = Asking.engine(Asking.with(options, new LlmBudget(2, 1_000_000, 100)));
            IntStream.range(0, 5).forEach(i -> calls.factsOf(Asking.paper(i)));
            assertThat(calls.report().calls()).isEqualTo(2);
            assertThat(calls.report().count(Failure.BUDGET_SPENT)).isEqualTo(3);
            LlmEngine tokens = Asking.engine(Asking.with(options, new LlmBudget(100, 25_000, 100)));
            IntStream.range(10, 20).forEach(i -> tokens.factsOf(Asking.paper(i)));
            assertThat(tokens.report().tokens()).isBetween(16_000L, 25_000L);
            assertThat(tokens.report().count(Failure.BUDGET_SPENT)).isBetween(4, 6);
        }
    }

    @Test
    void threadsShareAnswersAndBudget() {
        try (FakeService service = new FakeService(exchange -> {
            Thread.sleep(20);
            FakeService.says(GOOD).answer(exchange);
        })) {
            LlmOptions options = Asking.options(service, cache);
            LlmEngine same = Asking.engine(options);
            IntStream.range(0, 40).parallel().forEach(i -> oneResult(same));
            assertThat(service.calls()).isEqualTo(1);
            LlmEngine limited = Asking.engine(Asking.with(options, new LlmBudget(7, 10_000_000, 100)));
            IntStream.range(0, 40).parallel().forEach(i -> limited.factsOf(Asking.paper(i)));
            assertThat(service.calls()).isEqualTo(8);
            assertThat(limited.report().count(Failure.BUDGET_SPENT)).isEqualTo(33);
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
