package org.techne.loader.extract.llm;

import java.util.Optional;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.options.EngineOptions;

/** Makes the engine that was chosen. */
public final class Engines {
    private Engines() {}

    /**
     * The engine of some options.
     *
     * @throws java.io.UncheckedIOException where the folder of a language model's answers cannot be made
     */
    public static ChosenEngine create(EngineOptions options, Lexicon lexicon) {
        return switch (options.engine()) {
            case RULES -> new ChosenEngine(new RuleEngine(lexicon), Optional.empty());
            case LLM -> {
                LlmEngine model = new LlmEngine(options.llm().orElseThrow(), lexicon);
                yield new ChosenEngine(model, Optional.of(model.report()));
            }
            case BOTH -> {
                LlmEngine model = new LlmEngine(options.llm().orElseThrow(), lexicon);
                yield new ChosenEngine(
                        new MergedEngine(new RuleEngine(lexicon), model, lexicon), Optional.of(model.report()));
            }
        };
    }
}
