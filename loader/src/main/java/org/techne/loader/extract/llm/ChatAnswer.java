package org.techne.loader.extract.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.OptionalLong;

/**
 * An answer of the chat-completions interface.
 *
 * @param content what the model wrote
 * @param finish why it stopped: {@code stop}, {@code length} …; empty where not said
 * @param tokens what request and answer cost, where the service says
 */
record ChatAnswer(String content, String finish, OptionalLong tokens) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ChatAnswer read(String body) throws NoAnswerException {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new NoAnswerException(
                    Failure.MALFORMED, "the service's answer is no JSON: " + e.getOriginalMessage());
        }
        JsonNode choice = answer.path("choices").path(0);
        JsonNode total = answer.path("usage").path("total_tokens");
        return new ChatAnswer(
                choice.path("message").path("content").asText(""),
                choice.path("finish_reason").asText(""),
                total.canConvertToLong() && total.asLong() >= 0
                        ? OptionalLong.of(total.asLong())
                        : OptionalLong.empty());
    }

    /** What the model wrote, where it is whole. */
    String whole() throws NoAnswerException {
        if (finish.equals("length")) {
            throw new NoAnswerException(Failure.TRUNCATED, "the answer ran out of tokens; raise --llm-answer-tokens");
        }
        if (content.isBlank()) {
            throw new NoAnswerException(
                    Failure.MALFORMED, "the answer has no content (it stopped for: " + finish + ")");
        }
        return content;
    }
}
