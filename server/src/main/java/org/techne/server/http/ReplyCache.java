package org.techne.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what faces answered, as long as there is room. A version of the graph never changes, so that an answer stays right until another
 * version is served; then it is asked for no more and makes room.
 */
public final class ReplyCache {
    /** What an answer takes beside its body. */
    private static final int AROUND_A_BODY = 2048;

    private record Key(String version, Ask ask) {}

    private final Cache<Key, Reply> kept;
    private final Map<Key, CompletableFuture<Reply>> underWay = new ConcurrentHashMap<>();
    private final Supplier<String> version;

    /**
     * An empty cache.
     *
     * @param bytes that all answers together may take
     * @param version name of the version that is served now
     */
    public ReplyCache(long bytes, Supplier<String> version) {
        this.version = version;
        this.kept = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(bytes)
                .weigher((Key key, Reply reply) -> reply.body().length
                        + reply.packed().map(packed -> packed.length).orElse(0)
                        + AROUND_A_BODY)
                .build();
    }

    /**
     * The same face, which works only once for all who ask the same of one version. Answers other than 200 are not kept.
     *
     * @param offers media types that the face chooses from; none where it always answers in the same
     */
    public Face before(Face face, List<String> offers) {
        return ask -> answer(face, new Key(version.get(), settled(ask, offers)));
    }

    /** With the choice made here, so that clients which end at the same type share one answer. */
    private static Ask settled(Ask ask, List<String> offers) {
        Accept accept = offers.isEmpty()
                ? Accept.of("")
                : ask.accept().best(offers).map(Accept::of).orElse(ask.accept());
        return new Ask(ask.path(), ask.parameters(), accept, ask.address());
    }

    private Reply answer(Face face, Key key) {
        Reply known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        CompletableFuture<Reply> mine = new CompletableFuture<>();
        CompletableFuture<Reply> others = underWay.putIfAbsent(key, mine);
        return others == null ? worked(face, key, mine) : waited(others);
    }

    private Reply worked(Face face, Key key, CompletableFuture<Reply> mine) {
        try {
            Reply reply = face.answer(key.ask());
            if (reply.status() == 200) {
                reply = reply.prepared();
                kept.put(key, reply);
            }
            mine.complete(reply);
            return reply;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            underWay.remove(key);
        }
    }

    private static Reply waited(CompletableFuture<Reply> others) {
        try {
            return others.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
