package org.techne.loader.extract.llm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what the language model was asked, what it cost, what was believed and what was not. Safe for use by several threads. */
public final class LlmReport {
    private final Map<Failure, Integer> failures = new EnumMap<>(Failure.class);
    private final Map<Drop, Integer> drops = new EnumMap<>(Drop.class);
    private int calls;
    private long tokens;
    private int cached;
    private int notKept;
    private int believed;
    private String said = "";

    synchronized void called() {
        calls++;
    }

    synchronized void spent(long more) {
        tokens += more;
    }

    synchronized void foundInCache() {
        cached++;
    }

    synchronized void notKept() {
        notKept++;
    }

    synchronized void believed(int claims) {
        believed += claims;
    }

    synchronized void dropped(Drop reason) {
        drops.merge(reason, 1, Integer::sum);
    }

    synchronized void failed(NoAnswerException failure) {
        failures.merge(failure.failure(), 1, Integer::sum);
        if (said.isEmpty()) {
            said = String.valueOf(failure.getMessage());
        }
    }

    /** Requests made, repeated ones counted. */
    public synchronized int calls() {
        return calls;
    }

    /** Tokens of requests and answers, as the service counts them; estimated where it does not say. */
    public synchronized long tokens() {
        return tokens;
    }

    /** Papers whose answer came from the cache. */
    public synchronized int cached() {
        return cached;
    }

    /** Claims that passed every check. */
    public synchronized int believed() {
        return believed;
    }

    /** Claims that were dropped for a reason. */
    public synchronized int count(Drop reason) {
        return drops.getOrDefault(reason, 0);
    }

    /** Papers that have no answer for a reason. */
    public synchronized int count(Failure failure) {
        return failures.getOrDefault(failure, 0);
    }

    /** True where every paper got an answer. */
    public synchronized boolean isComplete() {
        return failures.isEmpty();
    }

    /** For people: the cost, the claims, the papers without an answer. */
    public synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "language model: %,d calls, %,d tokens, %,d answers from the cache, %,d claims believed",
                calls,
                tokens,
                cached,
                believed));
        if (!drops.isEmpty()) {
            lines.add("language model: claims dropped: " + listed(drops, Drop::words));
        }
        if (notKept > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "language model: %,d answers could not be kept and will be paid for again; check the folder of --llm-cache",
                    notKept));
        }
        if (!failures.isEmpty()) {
            lines.add("language model: papers " + listed(failures, Failure::words) + "; first: " + said);
        }
        return lines;
    }

    private static <K> String listed(Map<K, Integer> counts, Function<K, String> words) {
        return counts.entrySet().stream()
                .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), words.apply(count.getKey())))
                .collect(Collectors.joining(", "));
    }
}
