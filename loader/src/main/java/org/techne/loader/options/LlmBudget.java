package org.techne.loader.options;

/**
 * What a run may spend on a language model; answers from the cache cost nothing.
 *
 * @param calls requests at most, repeated ones counted, 0 or more
 * @param tokens tokens at most, of requests and answers together, 0 or more
 * @param answerTokens tokens at most of one answer, 1 or more
 */
public record LlmBudget(int calls, long tokens, int answerTokens) {
    /** Refuses negative limits. */
    public LlmBudget {
        if (calls < 0 || tokens < 0 || answerTokens < 1) {
            throw new IllegalArgumentException("budget of " + calls + " calls, " + tokens + " tokens and "
                    + answerTokens + " tokens an answer; calls and tokens are 0 or more, an answer needs at least 1");
        }
    }

    /** A thousand calls, five million tokens, 4,096 tokens an answer. */
    public static LlmBudget defaults() {
        return new LlmBudget(1_000, 5_000_000, 4_096);
    }
}
