package org.techne.loader.options;

import java.util.Optional;

/**
 * Which engine reads abstracts.
 *
 * @param engine the engine
 * @param llm the language model's service; required by the engines that ask one
 */
public record EngineOptions(Engine engine, Optional<LlmOptions> llm) {
    /** Refuses an engine without the service that it asks. */
    public EngineOptions {
        if (engine != Engine.RULES && llm.isEmpty()) {
            throw new IllegalArgumentException("this engine asks a language model; give --llm-url and --llm-model");
        }
    }

    /** Rules alone. */
    public static EngineOptions defaults() {
        return new EngineOptions(Engine.RULES, Optional.empty());
    }
}
