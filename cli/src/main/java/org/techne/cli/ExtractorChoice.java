package org.techne.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.techne.loader.extract.llm.ChosenEngine;
import org.techne.loader.extract.llm.Engines;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.options.ApiKey;
import org.techne.loader.options.Engine;
import org.techne.loader.options.EngineOptions;
import org.techne.loader.options.LlmBudget;
import org.techne.loader.options.LlmOptions;
import org.techne.loader.options.LlmPatience;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What reads the abstracts: rules, a language model, or both. */
final class ExtractorChoice {
    private static final String KEY = "TECHNE_LLM_KEY";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "rules",
            description = "rules, llm (a language model, its claims checked against the text) or both. Default: rules")
    private Engine engine = Engine.RULES;

    @Option(
            names = "--llm-url",
            paramLabel = "URL",
            description = "OpenAI-compatible service, such as http://localhost:8000/v1; its key is $TECHNE_LLM_KEY.")
    private Optional<URI> url = Optional.empty();

    @Option(names = "--llm-model", paramLabel = "NAME", description = "The model, as the service names it.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--llm-cache",
            paramLabel = "DIR",
            defaultValue = LlmOptions.DEFAULT_CACHE,
            description = "Folder of the model's answers, asked for once. Default: ${DEFAULT-VALUE}")
    private Path cache = Path.of(LlmOptions.DEFAULT_CACHE);

    @Option(
            names = "--llm-max-calls",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Requests at most, repeated ones counted. Default: ${DEFAULT-VALUE}")
    private int calls;

    @Option(
            names = "--llm-max-tokens",
            paramLabel = "N",
            defaultValue = "5000000",
            description = "Tokens at most, of requests and answers. Default: ${DEFAULT-VALUE}")
    private long tokens;

    @Option(
            names = "--llm-answer-tokens",
            paramLabel = "N",
            defaultValue = "4096",
            description = "Tokens at most of one answer. Default: ${DEFAULT-VALUE}")
    private int answerTokens;

    @Option(
            names = "--llm-timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Seconds for one answer. Default: ${DEFAULT-VALUE}")
    private int timeout;

    /** The engine that was chosen. */
    ChosenEngine engine(Lexicon lexicon) {
        return Engines.create(options(), lexicon);
    }

    /** The options, or a mistake in the command. */
    EngineOptions options() {
        try {
            boolean asked = engine != Engine.RULES;
            if (!asked && (url.isPresent() || model.isPresent())) {
                throw new IllegalArgumentException("--llm-url and --llm-model are for --engine llm or --engine both");
            }
            boolean named = asked && url.isPresent() && model.isPresent();
            return new EngineOptions(
                    engine, named ? Optional.of(llm(url.orElseThrow(), model.orElseThrow())) : Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private LlmOptions llm(URI address, String name) {
        LlmPatience usual = LlmPatience.defaults();
        return new LlmOptions(
                address,
                name,
                Optional.ofNullable(System.getenv(KEY))
                        .filter(k -> !k.isBlank())
                        .map(ApiKey::new),
                cache,
                new LlmPatience(
                        usual.attempts(), Duration.ofSeconds(timeout), usual.firstPause(), usual.longestPause()),
                new LlmBudget(calls, tokens, answerTokens),
                LlmOptions.DEFAULT_CONFIDENCE);
    }
}
