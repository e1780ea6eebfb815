package org.techne.loader.options;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A language model behind an OpenAI-compatible service.
 *
 * @param url the service's base, such as {@code https://api.example.org/v1}, or its whole address of chat completions
 * @param model the model's name, as the service knows it
 * @param key the secret that the service asks for, where it asks for one
 * @param cache folder of the answers already given; made where it is missing
 * @param patience how long to bear with the service
 * @param budget what may be spent
 * @param confidence how sure a claim that passed all checks is taken to be, 0 to 1
 */
public record LlmOptions(
        URI url,
        String model,
        Optional<ApiKey> key,
        Path cache,
        LlmPatience patience,
        LlmBudget budget,
        double confidence) {
    /** Where answers are kept unless told otherwise. */
    public static final String DEFAULT_CACHE = "techne-llm-cache";

    /** Below a rule that reads all from one sentence, above one that fills a slot from outside it. */
    public static final double DEFAULT_CONFIDENCE = 0.8;

    private static final String PATH = "/chat/completions";

    /** Refuses what is no service, no model or no probability. */
    public LlmOptions {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "--llm-url " + withoutUser(url)
                            + " is no service's address; write one such as https://api.example.org/v1, without user or password");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("--llm-model is blank; give the name that the service knows");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence " + confidence + " is outside 0..1; divide a percentage by 100");
        }
    }

    /** A service with the usual patience and budget. */
    public static LlmOptions of(URI url, String model) {
        return new LlmOptions(
                url,
                model,
                Optional.empty(),
                Path.of(DEFAULT_CACHE),
                LlmPatience.defaults(),
                LlmBudget.defaults(),
                DEFAULT_CONFIDENCE);
    }

    /** The address of chat completions. */
    public URI completions() {
        String base = url.toString().replaceAll("/+$", "");
        return base.endsWith(PATH) ? URI.create(base) : URI.create(base + PATH);
    }

    private static String withoutUser(URI url) {
        return url.toString().replaceFirst("//[^/@]*@", "//***@");
    }
}
