package org.techne.loader.extract.llm;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.techne.loader.options.ApiKey;
import org.techne.loader.options.LlmBudget;
import org.techne.loader.options.LlmOptions;
import org.techne.loader.options.LlmPatience;
import org.techne.loader.text.Abstract;

/** Engines that ask a service of the test, and do not really wait. */
final class Asking {
    static final Instant NOW = Instant.parse("2025-03-04T05:06:07Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Asking() {}

    /** The pauses that were asked for. */
    static final class Pauses implements Pause {
        private final List<Duration> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void rest(Duration time) {
            all.add(time);
        }

        List<Duration> all() {
            return List.copyOf(all);
        }
    }

    static LlmOptions options(FakeService service, Path cache) {
        return new LlmOptions(
                service.url(),
                "small-model",
                Optional.of(new ApiKey("secret-key")),
                cache,
                patience(Duration.ofSeconds(20)),
                LlmBudget.defaults(),
                0.8);
    }

    static LlmPatience patience(Duration timeout) {
        return new LlmPatience(3, timeout, Duration.ofMillis(200), Duration.ofSeconds(30));
    }

    static LlmOptions with(LlmOptions options, LlmPatience patience) {
        return new LlmOptions(
                options.url(),
                options.model(),
                options.key(),
                options.cache(),
                patience,
                options.budget(),
                options.confidence());
    }

    static LlmOptions with(LlmOptions options, LlmBudget budget) {
        return new LlmOptions(
                options.url(),
                options.model(),
                options.key(),
                options.cache(),
                options.patience(),
                budget,
                options.confidence());
    }

    static LlmOptions withModel(LlmOptions options, String model) {
        return new LlmOptions(
                options.url(),
                model,
                options.key(),
                options.cache(),
                options.patience(),
                options.budget(),
                options.confidence());
    }

    static LlmEngine engine(LlmOptions options) {
        return engine(options, new Pauses());
    }

    static LlmEngine engine(LlmOptions options, Pauses pauses) {
        return new LlmEngine(options, Answers.LEXICON, new Backoff(options.patience(), CLOCK, () -> 1), pauses);
    }

    /** One of many papers that differ. */
    static Abstract paper(int number) {
        return Abstract.of("Paper number " + number, "We study " + number + " ways to skip rows.");
    }
}
