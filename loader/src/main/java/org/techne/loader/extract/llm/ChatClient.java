package org.techne.loader.extract.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.techne.loader.options.LlmOptions;

/** Asks the service, again where that may help, within the budget. Safe for use by several threads. */
final class ChatClient {
    private final LlmOptions options;
    private final Service service;
    private final Budget budget;
    private final Backoff backoff;
    private final Pause pause;
    private final LlmReport report;
    private final Trust trust = new Trust();

    ChatClient(LlmOptions options, Backoff backoff, Pause pause, LlmReport report) {
        this.options = options;
        this.service = new Service(options);
        this.budget = new Budget(options.budget());
        this.backoff = backoff;
        this.pause = pause;
        this.report = report;
    }

    /** What the model wrote, whole. */
    String ask(ChatRequest request) throws NoAnswerException {
        try {
            return persistently(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException(Failure.INTERRUPTED, "interrupted while the service was asked");
        }
    }

    private String persistently(ChatRequest request) throws NoAnswerException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            trust.check();
            switch (once(request)) {
                case Reply.Answer answer -> {
                    return read(answer, request);
                }
                case Reply.Again again -> restBefore(again, attempt);
                case Reply.Refusal refusal -> {
                    if (refusal.forAll()) {
                        trust.lose();
                    }
                    throw new NoAnswerException(Failure.REFUSED, refusal.said());
                }
            }
        }
    }

    private Reply once(ChatRequest request) throws NoAnswerException, InterruptedException {
        budget.setAside(request.mostTokens());
        report.called();
        Reply reply = service.ask(request.body());
        switch (reply) {
            case Reply.Answer answer -> {}
            case Reply.Again again -> settle(request, again.mayCost() ? request.mostTokens() : 0);
            case Reply.Refusal refusal -> settle(request, 0);
        }
        return reply;
    }

    private String read(Reply.Answer answer, ChatRequest request) throws NoAnswerException {
        trust.answered();
        OptionalLong cost = OptionalLong.empty();
        try {
            ChatAnswer read = ChatAnswer.read(answer.body());
            cost = read.tokens();
            return read.whole();
        } finally {
            settle(request, cost.orElse(request.mostTokens()));
        }
    }

    private void settle(ChatRequest request, long cost) {
        budget.settle(request.mostTokens(), cost);
        report.spent(cost);
    }

    private void restBefore(Reply.Again again, int attempt) throws NoAnswerException, InterruptedException {
        Optional<Duration> rest =
                attempt < options.patience().attempts() ? backoff.pause(attempt, again.retryAfter()) : Optional.empty();
        if (rest.isEmpty()) {
            trust.failed();
            throw new NoAnswerException(again.why(), again.said() + ", in " + attempt + " attempts");
        }
        pause.rest(rest.get());
    }
}
