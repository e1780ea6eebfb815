package org.techne.loader.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.options.Engine;
import org.techne.loader.options.EngineOptions;

class EnginesTest {
    @TempDir
    private Path cache = Path.of("");

    @Test
    void theDefaultIsRulesAndAsksNobody() {
        ChosenEngine chosen = Engines.create(EngineOptions.defaults(), Answers.LEXICON);
        assertThat(chosen.extractor()).isInstanceOf(RuleEngine.class);
        assertThat(chosen.report()).isEmpty();
    }

    @Test
    void bothEnginesTogetherFindWhatOneMissesAndRepeatNothing() {
        String answer = Answers.empty()
                .result("2.5$\\times$ faster", "speed", "Ratio", "Increase", 2.5, "x")
                .result("+1.3 mIoU", "miou", "Delta", "Increase", 1.3, "points")
                .toString();
        try (FakeService service = new FakeService(FakeService.says(answer))) {
            EngineOptions options = new EngineOptions(Engine.BOTH, Optional.of(Asking.options(service, cache)));
            ChosenEngine both = Engines.create(options, Answers.LEXICON);
            PaperFacts facts = both.extractor().factsOf(Answers.PAPER);
            assertThat(both.report().orElseThrow().believed()).isEqualTo(2);
            assertThat(facts.results())
                    .filteredOn(r -> r.value().low().doubleValue() == 2.5)
                    .hasSize(1);
            assertThat(facts.results().stream().map(Result::metric).toList()).contains(Answers.LEXICON.metric("miou"));
        }
    }

    @Test
    void rulesGoOnWhereTheServiceFails() {
        try (FakeService service = new FakeService(FakeService.status(403))) {
            EngineOptions options = new EngineOptions(Engine.BOTH, Optional.of(Asking.options(service, cache)));
            PaperFacts facts =
                    Engines.create(options, Answers.LEXICON).extractor().factsOf(Answers.PAPER);
            assertThat(facts).isEqualTo(new RuleEngine(Answers.LEXICON).factsOf(Answers.PAPER));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAtOnce() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "");
        try (FakeService service = new FakeService(FakeService.status(500))) {
            EngineOptions options =
                    new EngineOptions(Engine.LLM, Optional.of(Asking.options(service, file.resolve("below"))));
            assertThatThrownBy(() -> Engines.create(options, Answers.LEXICON))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("--llm-cache");
        }
    }
}
