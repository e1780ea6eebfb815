package org.techne.server.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphsTest {
    private record What(String name) {}

    private final Graphs graphs = new Graphs();
    private final AtomicInteger worked = new AtomicInteger();

    @BeforeEach
    void serve() {
        graphs.put(version("000001"));
    }

    @Test
    void whatWasWorkedOutIsKeptAsLongAsTheVersion() {
        assertThat(list("a", 10)).isSameAs(list("a", 10));
        assertThat(worked).hasValue(1);
        list("b", 10);
        assertThat(worked).hasValue(2);
        graphs.put(version("000002"));
        list("a", 10);
        assertThat(worked).hasValue(3);
    }

    @Test
    void whatIsTooGreatIsWorkedOutAgain() {
        list("a", 1_000_000);
        list("a", 1_000_000);
        assertThat(worked).hasValue(2);
    }

    private List<Integer> list(String name, int size) {
        return graphs.kept(new What(name), graph -> List.of(worked.incrementAndGet()), list -> size);
    }

    private static Snapshot version(String name) {
        return new Snapshot(DatasetGraphFactory.createTxnMem(), name, Instant.EPOCH);
    }
}
