package org.techne.loader.extract.llm;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.techne.loader.extract.CodeLinks;
import org.techne.loader.extract.Extractor;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.name.NameFinder;
import org.techne.loader.extract.result.NumberReading;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.options.LlmOptions;
import org.techne.loader.text.Abstract;

/**
 * The engine that asks a language model, and believes of its answer what the text bears out. A paper that the model gives
 * no answer for has no facts here; the report says how many and why.
 */
public final class LlmEngine implements Extractor {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LOCKS = 256;

    private final LlmOptions options;
    private final Lexicon lexicon;
    private final LlmReport report;
    private final ChatClient client;
    private final AnswerCache cache;
    private final Prompt prompt;
    private final NameFinder finder;
    private final NumberCheck.Tools tools;
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

    /**
     * An engine that asks a service.
     *
     * @throws java.io.UncheckedIOException where the cache's folder cannot be made
     */
    public LlmEngine(LlmOptions options, Lexicon lexicon) {
        this(
                options,
                lexicon,
                new Backoff(
                        options.patience(),
                        Clock.systemUTC(),
                        () -> ThreadLocalRandom.current().nextDouble()),
                Thread::sleep);
    }

    LlmEngine(LlmOptions options, Lexicon lexicon, Backoff backoff, Pause pause) {
        this.options = options;
        this.lexicon = lexicon;
        this.report = new LlmReport();
        this.client = new ChatClient(options, backoff, pause, report);
        this.cache = new AnswerCache(options.cache());
        this.prompt = Prompt.of(lexicon);
        this.finder = new NameFinder(lexicon);
        NumberReading numbers = new NumberReading(lexicon);
        this.tools = new NumberCheck.Tools(
                numbers, new Agreement(numbers, lexicon), new MetricNames(lexicon), options.confidence());
    }

    /** What was asked, what it cost, and what was believed so far. */
    public LlmReport report() {
        return report;
    }

    @Override
    public PaperFacts factsOf(Abstract paper) {
        try {
            return believed(paper, claims(paper));
        } catch (NoAnswerException e) {
            report.failed(e);
            return new PaperFacts(
                    List.of(), List.of(), CodeLinks.in(paper.body().source()));
        }
    }

    private Claims claims(Abstract paper) throws NoAnswerException {
        String title = paper.title().source();
        String body = paper.body().source();
        if (body.isBlank()) {
            return new Claims(List.of(), List.of(), 0);
        }
        if (title.length() + body.length() > LONGEST_TEXT) {
            throw new NoAnswerException(
                    Failure.TEXT_TOO_LONG, title.length() + body.length() + " characters are no abstract");
        }
        String message = ChatRequest.paper(title, body);
        String key = ContentHash.of(options.model(), prompt.version(), message);
        ReentrantLock lock = locks.get(Math.floorMod(key.hashCode(), LOCKS));
        lock.lock();
        try {
            return claims(key, message);
        } finally {
            lock.unlock();
        }
    }

    /** From the cache, else from the model; only what can be read is kept. */
    private Claims claims(String key, String message) throws NoAnswerException {
        Optional<Claims> kept = cache.get(key).flatMap(LlmEngine::readable);
        if (kept.isPresent()) {
            report.foundInCache();
            return kept.get();
        }
        String answer = client.ask(
                ChatRequest.of(prompt, options.model(), options.budget().answerTokens(), message));
        Claims claims = ClaimsReader.read(answer);
        if (!cache.put(key, answer)) {
            report.notKept();
        }
        return claims;
    }

    /** A file that someone damaged is asked for again. */
    private static Optional<Claims> readable(String kept) {
        try {
            return Optional.of(ClaimsReader.read(kept));
        } catch (NoAnswerException damaged) {
            return Optional.empty();
        }
    }

    private PaperFacts believed(Abstract paper, Claims claims) {
        PaperReading reading = new PaperReading(paper, finder, tools.numbers());
        Quotes quotes = new Quotes(paper);
        EntityNames names = new EntityNames(lexicon, reading, quotes);
        NumberCheck numbers = new NumberCheck(tools, reading, quotes, names);
        NameCheck nameCheck = new NameCheck(names, options.confidence());
        for (int i = 0; i < claims.malformed(); i++) {
            report.dropped(Drop.MALFORMED);
        }
        List<NameFact> facts = checked(claims.names(), nameCheck::check, f -> List.of(f.relation(), f.entity()));
        List<Result> results =
                checked(claims.results(), numbers::check, r -> List.of(r.metric(), r.value(), r.binding()));
        report.believed(facts.size() + results.size());
        return new PaperFacts(facts, results, CodeLinks.in(paper.body().source()));
    }

    private interface Check<C, F> {
        F of(C claim) throws DropException;
    }

    private interface Sameness<F> {
        Object of(F fact);
    }

    private <C, F> List<F> checked(List<C> claims, Check<C, F> check, Sameness<F> sameness) {
        List<F> facts = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (C claim : claims) {
            try {
                F fact = check.of(claim);
                if (!seen.add(sameness.of(fact))) {
                    throw new DropException(Drop.REPEATED);
                }
                facts.add(fact);
            } catch (DropException e) {
                report.dropped(e.reason());
            }
        }
        return facts;
    }
}
