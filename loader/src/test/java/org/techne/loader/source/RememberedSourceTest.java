package org.techne.loader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.techne.loader.problem.Problems;

class RememberedSourceTest {
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void whatFitsIsReadOnceAndGivenTwice() {
        PaperSource source = new RememberedSource(papers(20), 1 << 20);
        assertThat(titles(source)).isEqualTo(titles(source)).hasSize(20);
        assertThat(readings).hasValue(1);
    }

    @Test
    void whatDoesNotFitIsReadAgain() {
        PaperSource source = new RememberedSource(papers(20), 4_000);
        assertThat(titles(source)).isEqualTo(titles(source)).hasSize(20);
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatWasGivenIsForgotten() {
        PaperSource source = new RememberedSource(papers(3), 1 << 20);
        titles(source);
        titles(source);
        assertThat(titles(source)).hasSize(3);
        assertThat(readings).hasValue(2);
    }

    private static List<String> titles(PaperSource source) {
        List<String> titles = new ArrayList<>();
        source.read(record -> titles.add(record.title()), new Problems());
        return titles;
    }

    private PaperSource papers(int count) {
        return (out, problems) -> {
            readings.incrementAndGet();
            IntStream.range(0, count).mapToObj(n -> paper("Paper " + n)).forEach(out);
        };
    }

    /** A record without anything else. */
    private static PaperRecord paper(String title) {
        return PaperRecord.at(new Origin("papers.jsonl", "json", 1))
                .title(title)
                .abstractText("We sort stones.")
                .build();
    }
}
