package org.techne.loader.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gathers problems from any number of threads. Counts all of them; keeps the details of the first ones only, so that memory is bounded. */
public final class Problems {
    /** How many are kept in detail unless told otherwise. */
    public static final int KEPT = 1000;

    private final int kept;
    private final Consumer<Problem> listener;
    private final List<Problem> details = new ArrayList<>();
    private final Map<Code, Long> counts = new EnumMap<>(Code.class);

    /** Keeps the first {@value #KEPT} in detail. */
    public Problems() {
        this(KEPT, problem -> {});
    }

    /**
     * Keeps some and tells of all.
     *
     * @param kept how many to keep in detail, 0 or more
     * @param listener is told of every problem in turn, one at a time
     */
    public Problems(int kept, Consumer<Problem> listener) {
        if (kept < 0) {
            throw new IllegalArgumentException("kept " + kept + " is negative; give 0 or more");
        }
        this.kept = kept;
        this.listener = listener;
    }

    /** Counts a problem and keeps it while there is room. */
    public synchronized void add(Problem problem) {
        counts.merge(problem.code(), 1L, Long::sum);
        if (details.size() < kept) {
            details.add(problem);
        }
        listener.accept(problem);
    }

    /** Whether there is none. */
    public synchronized boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Number of all problems, kept or not. */
    public synchronized long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Number of problems of one code. */
    public synchronized long count(Code code) {
        return counts.getOrDefault(code, 0L);
    }

    /** Number of problems with that loss: {@code count(Loss.RECORD)} is how many records were refused. */
    public synchronized long count(Loss loss) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().loss() == loss)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Number by code, in the order of the codes. */
    public synchronized Map<Code, Long> counts() {
        return counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }

    /** The kept problems in the order in which they came. */
    public synchronized List<Problem> details() {
        return List.copyOf(details);
    }
}
