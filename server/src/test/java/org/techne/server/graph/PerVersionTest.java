package org.techne.server.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class PerVersionTest {
    private final DatasetGraph nothing = DatasetGraphFactory.empty();

    @Test
    void whatIsAskedAgainIsNotWorkedOutAgain() {
        AtomicInteger worked = new AtomicInteger();
        PerVersion<String> name = new PerVersion<>(graph -> graph.version() + worked.incrementAndGet());
        assertThat(name.of(version("a"))).isEqualTo("a1");
        assertThat(name.of(version("a"))).isEqualTo("a1");
        assertThat(name.of(version("b"))).isEqualTo("b2");
    }

    /** While the graph is swapped some requests still hold the one before. */
    @Test
    void noThreadIsGivenWhatIsOfAnotherVersion() throws Exception {
        PerVersion<String> name = new PerVersion<>(Snapshot::version);
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        CountDownLatch together = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofPlatform().start(() -> ask(name, String.valueOf(i % 2), together, faults)))
                .toList();
        together.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(faults).isEmpty();
    }

    private void ask(PerVersion<String> name, String version, CountDownLatch together, Queue<String> faults) {
        try {
            together.await();
            for (int time = 0; time < 20_000; time++) {
                String given = name.of(version(version));
                if (!given.equals(version)) {
                    faults.add(given + " for " + version);
                }
            }
        } catch (InterruptedException stopped) {
            faults.add("interrupted");
        }
    }

    private Snapshot version(String name) {
        return new Snapshot(nothing, name, Instant.EPOCH);
    }
}
