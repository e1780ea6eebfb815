package org.techne.loader.extract;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** A fixed number of firings of each rule, drawn by chance: those whose hash with the seed is smallest, so that their order does not matter. */
final class FiringSample {
    private final int size;
    private final long seed;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, PriorityQueue<Drawn>> drawn = new TreeMap<>();

    private record Drawn(long hash, String line) {}

    /**
     * Nothing drawn yet.
     *
     * @param size firings of each rule
     * @param seed other firings for another seed
     */
    FiringSample(int size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    void add(RuleName rule, String line) {
        counts.merge(rule.value(), 1L, Long::sum);
        PriorityQueue<Drawn> queue = drawn.computeIfAbsent(
                rule.value(),
                r -> new PriorityQueue<>(Comparator.comparingLong(Drawn::hash).reversed()));
        queue.add(new Drawn(hash(line), line));
        if (queue.size() > size) {
            queue.poll();
        }
    }

    private long hash(String line) {
        CRC32 crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        long mixed = (crc.getValue() ^ seed * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 31;
    }

    /** How often each rule fired. */
    Map<String, Long> counts() {
        return counts;
    }

    /** What was drawn of a rule. */
    List<String> of(String rule) {
        PriorityQueue<Drawn> queue = drawn.get(rule);
        return queue == null
                ? List.of()
                : queue.stream()
                        .sorted(Comparator.comparingLong(Drawn::hash))
                        .map(Drawn::line)
                        .toList();
    }
}
