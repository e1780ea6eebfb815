package org.techne.loader.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LlmOptionsTest {
    @Test
    void defaultsAreThoseOfTheManual() {
        LlmOptions options = LlmOptions.of(URI.create("https://models.example/v1"), "m");
        assertThat(options.cache()).isEqualTo(Path.of("techne-llm-cache"));
        assertThat(options.confidence()).isEqualTo(0.8);
        assertThat(options.key()).isEmpty();
        assertThat(options.budget()).isEqualTo(new LlmBudget(1_000, 5_000_000, 4_096));
        assertThat(options.patience())
                .isEqualTo(new LlmPatience(5, Duration.ofMinutes(2), Duration.ofSeconds(1), Duration.ofMinutes(1)));
        assertThat(EngineOptions.defaults()).isEqualTo(new EngineOptions(Engine.RULES, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://models.example/v1",
                "https://models.example/v1/",
                "https://models.example/v1/chat/completions"
            })
    void theAddressIsCompletedWhereItIsNot(String url) {
        assertThat(LlmOptions.of(URI.create(url), "m").completions())
                .hasToString("https://models.example/v1/chat/completions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/etc/hosts",
                "models.example",
                "ftp://models.example",
                "https:///v1",
                "https://u:hush@models.example"
            })
    void whatIsNoServiceIsRefused(String url) {
        assertThatThrownBy(() -> LlmOptions.of(URI.create(url), "m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--llm-url")
                .hasMessageNotContaining("hush");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> LlmOptions.of(URI.create("https://models.example"), " "))
                .hasMessageContaining("--llm-model");
        assertThatThrownBy(() -> new EngineOptions(Engine.LLM, Optional.empty()))
                .hasMessageContaining("--llm-url");
        assertThatThrownBy(() -> new LlmBudget(-1, 0, 1)).hasMessageContaining("-1");
        assertThatThrownBy(
                        () -> new LlmPatience(0, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .hasMessageContaining("attempts");
        assertThatThrownBy(() -> new LlmPatience(1, Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .hasMessageContaining("timeout");
        assertThatThrownBy(() -> new ApiKey("two words")).hasMessageNotContaining("two");
    }

    @Test
    void aKeyIsNeverPrinted() {
        assertThat(new ApiKey("hush")).hasToString("***");
    }
}
