package org.techne.loader.extract.llm;

import org.techne.loader.options.LlmBudget;

/** Keeps the calls and tokens of a run within a limit. What a call may cost is set aside before it is made, so that threads cannot overspend together. */
final class Budget {
    private final LlmBudget limit;
    private int calls;
    private long tokens;

    Budget(LlmBudget limit) {
        this.limit = limit;
    }

    /**
     * Sets one call aside.
     *
     * @param most tokens that it may cost
     * @throws NoAnswerException where that is more than is left
     */
    synchronized void setAside(long most) throws NoAnswerException {
        if (calls >= limit.calls() || tokens + most > limit.tokens()) {
            throw new NoAnswerException(
                    Failure.BUDGET_SPENT,
                    calls + " of " + limit.calls() + " calls and " + tokens + " of " + limit.tokens()
                            + " tokens are spent; raise --llm-max-calls or --llm-max-tokens");
        }
        calls++;
        tokens += most;
    }

    /** Gives back what a call did not cost. */
    synchronized void settle(long setAside, long cost) {
        tokens += cost - setAside;
    }
}
