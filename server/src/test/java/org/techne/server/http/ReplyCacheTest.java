package org.techne.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReplyCacheTest {
    private static final long ROOM = 1 << 20;

    private final AtomicReference<String> version = new AtomicReference<>("000001");
    private final AtomicInteger worked = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final ReplyCache cache = new ReplyCache(ROOM, version::get);
    private final Face counting = cache.before(
            ask -> Reply.html(ask.path() + " " + worked.incrementAndGet()), List.of("text/html", "text/turtle"));

    @Test
    void anAnswerIsWorkedOutOnceAVersion() {
        assertThat(counting.answer(ask("/a")).tag())
                .isEqualTo(counting.answer(ask("/a")).tag());
        assertThat(worked).hasValue(1);
        version.set("000002");
        assertThat(counting.answer(ask("/a")).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("/a 2");
    }

    @Test
    void whatIsAskedOtherwiseIsAnsweredAnew() {
        counting.answer(ask("/a"));
        counting.answer(ask("/b"));
        counting.answer(new Ask("/a", Map.of("page", "2"), Accept.of("*/*"), "http://here"));
        counting.answer(new Ask("/a", Map.of(), Accept.of("text/turtle"), "http://here"));
        counting.answer(new Ask("/a", Map.of(), Accept.of("image/png"), "http://here"));
        counting.answer(new Ask("/a", Map.of(), Accept.of("*/*"), "http://there"));
        assertThat(worked).hasValue(6);
    }

    @Test
    void clientsThatEndAtTheSameTypeShareAnAnswer() {
        for (String accept : List.of("", "*/*", "text/html", "text/html;q=0.9,*/*;q=0.1", "TEXT/*")) {
            counting.answer(new Ask("/a", Map.of(), Accept.of(accept), "http://here"));
        }
        counting.answer(new Ask("/a", Map.of(), Accept.of("text/turtle, text/html;q=0.1"), "http://here"));
        counting.answer(new Ask("/a", Map.of(), Accept.of("text/turtle"), "http://here"));
        assertThat(worked).hasValue(2);
    }

    @Test
    void onlyWhatWentWellIsKept() {
        Face failing = cache.before(
                ask -> {
                    worked.incrementAndGet();
                    throw HttpProblem.notFound("nothing");
                },
                List.of());
        Face refusing = cache.before(
                ask -> {
                    worked.incrementAndGet();
                    return new Reply(400, Reply.HTML, new byte[0], Map.of());
                },
                List.of());
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> failing.answer(ask("/f"))).isInstanceOf(HttpProblem.class);
            assertThat(refusing.answer(ask("/r")).status()).isEqualTo(400);
        }
        assertThat(worked).hasValue(4);
    }

    @Test
    void itHoldsNoMoreThanItMay() {
        Face great = cache.before(
                ask -> {
                    worked.incrementAndGet();
                    return Reply.ok("text/plain", new byte[(int) ROOM / 2]);
                },
                List.of());
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10; i++) {
                great.answer(ask("/" + i));
            }
        }
        assertThat(worked.get()).isGreaterThanOrEqualTo(18);
    }

    @Test
    void whoAsksTheSameAtOnceWaitsForOneAnswer() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Face slow = cache.before(
                ask -> {
                    worked.incrementAndGet();
                    begun.countDown();
                    await(go);
                    throw HttpProblem.notFound("nothing after all");
                },
                List.of());
        Thread first = Thread.ofPlatform().start(() -> refused(slow));
        begun.await();
        Thread second = Thread.ofPlatform().start(() -> refused(slow));
        while (second.getState() != Thread.State.WAITING && second.isAlive()) {
            Thread.onSpinWait();
        }
        go.countDown();
        first.join();
        second.join();
        assertThat(refusals).hasValue(2);
        assertThat(worked).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void refused(Face face) {
        try {
            face.answer(ask("/s"));
        } catch (HttpProblem problem) {
            refusals.incrementAndGet();
        }
    }

    private static Ask ask(String path) {
        return new Ask(path, Map.of(), Accept.of("*/*"), "http://here");
    }
}
