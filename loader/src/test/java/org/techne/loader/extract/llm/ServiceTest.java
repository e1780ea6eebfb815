package org.techne.loader.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.options.LlmOptions;
import org.techne.loader.text.Abstract;

class ServiceTest {
    private static final String GOOD = Answers.empty()
            .result("2.5$\\times$ faster", "speed", "Ratio", "Increase", 2.5, "x")
            .toString();

    @TempDir
    private Path cache = Path.of("");

    private static void oneResult(LlmEngine engine) {
        assertThat(engine.factsOf(Answers.PAPER).results())
                .as(engine.report().lines().toString())
                .hasSize(1);
    }

    private static void fails(Failure why, LlmEngine engine) {
        assertThat(engine.factsOf(Answers.PAPER).results()).isEmpty();
        assertThat(engine.report().count(why))
                .as(engine.report().lines().toString())
                .isEqualTo(1);
        assertThat(engine.report().isComplete()).isFalse();
    }

    @Test
    void theRequestAsksForTheSchemaAtTemperatureZero() {
        try (FakeService service = new FakeService(FakeService.says(GOOD))) {
            oneResult(Asking.engine(Asking.options(service, cache)));
            assertThat(service.keys()).containsExactly("Bearer secret-key");
            assertThat(service.request(0).path("temperature").asInt(-1)).isZero();
            assertThat(service.request(0).path("model").asText()).isEqualTo("small-model");
            assertThat(service.request(0)
                            .at("/response_format/json_schema/schema/type")
                            .asText())
                    .isEqualTo("object");
            assertThat(service.request(0).at("/messages/1/content").asText()).contains("\"title\":\"Quillon");
        }
    }

    @Test
    void malformedAnswersAreCountedAndNotKept() throws IOException {
        for (FakeService.Behaviour behaviour : List.of(
                FakeService.body("<html>welcome</html>"),
                FakeService.body("{}"),
                FakeService.body("[]"),
                FakeService.says("Sure! Here is the JSON: {}"),
                FakeService.says(GOOD + "}"),
                FakeService.says(GOOD.substring(0, GOOD.length() / 2)),
                FakeService.says("{\"names\": 3, \"results\": null}"),
                FakeService.says(""))) {
            try (FakeService service = new FakeService(behaviour)) {
                fails(Failure.MALFORMED, Asking.engine(Asking.options(service, cache)));
                assertThat(service.calls()).isEqualTo(1);
            }
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void oddClaimsInsideAWholeAnswerDoNotCostTheOthers() {
        String odd = GOOD.replaceFirst(
                "\"results\":\\[", "\"results\":[7, null, [], {\"low\": \"2\"}, {\"low\": 1e999999}, ");
        try (FakeService service = new FakeService(FakeService.says(odd))) {
            LlmEngine engine = Asking.engine(Asking.options(service, cache));
            oneResult(engine);
            assertThat(engine.report().count(Drop.MALFORMED)).isEqualTo(5);
        }
    }

    @Test
    void anAnswerThatRanOutOfTokensIsCounted() {
        try (FakeService service = new FakeService(FakeService.says(GOOD, "length", 5_000))) {
            LlmEngine engine = Asking.engine(Asking.options(service, cache));
            fails(Failure.TRUNCATED, engine);
            assertThat(engine.report().tokens()).isEqualTo(5_000);
        }
    }

    @Test
    void aBrokenConnectionIsTriedAgain() {
        try (FakeService service = new FakeService(FakeService.breaksOff(), FakeService.says(GOOD))) {
            oneResult(Asking.engine(Asking.options(service, cache)));
            assertThat(service.calls()).isEqualTo(2);
        }
    }

    @Test
    void silenceAndADrippingBodyRunIntoTheTimeLimit() {
        for (FakeService.Behaviour slow : List.of(FakeService.silent(4_000), FakeService.drips())) {
            try (FakeService service = new FakeService(slow)) {
                LlmOptions options =
                        Asking.with(Asking.options(service, cache), Asking.patience(Duration.ofMillis(300)));
                long began = System.nanoTime();
                fails(Failure.TIMED_OUT, Asking.engine(options));
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
                assertThat(service.calls()).isEqualTo(3);
            }
        }
    }

    @Test
    void anEndlessBodyIsRefused() {
        try (FakeService service = new FakeService(FakeService.floods())) {
            fails(Failure.UNAVAILABLE, Asking.engine(Asking.options(service, cache)));
        }
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSaysSo() {
        try (FakeService service = new FakeService(
                FakeService.busy("7"), FakeService.busy("Tue, 4 Mar 2025 05:06:16 GMT"), FakeService.says(GOOD))) {
            Asking.Pauses pauses = new Asking.Pauses();
            oneResult(Asking.engine(Asking.options(service, cache), pauses));
            assertThat(pauses.all()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
        }
    }

    @Test
    void aServiceThatWantsLongerThanIsWaitedForIsNotPressed() {
        try (FakeService service = new FakeService(FakeService.busy("3600"), FakeService.says(GOOD))) {
            fails(Failure.UNAVAILABLE, Asking.engine(Asking.options(service, cache)));
            assertThat(service.calls()).isEqualTo(1);
        }
    }

    @Test
    void faultsOfTheServerAreWaitedOutLongerEachTime() {
        try (FakeService service =
                new FakeService(FakeService.status(500), FakeService.status(503), FakeService.says(GOOD))) {
            Asking.Pauses pauses = new Asking.Pauses();
            oneResult(Asking.engine(Asking.options(service, cache), pauses));
            assertThat(pauses.all()).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
        }
    }

    @Test
    void aServerThatStaysBrokenIsGivenUpAfterFivePapers() {
        try (FakeService service = new FakeService(FakeService.status(500))) {
            LlmEngine engine = Asking.engine(Asking.options(service, cache));
            IntStream.range(0, 8).forEach(i -> engine.factsOf(Asking.paper(i)));
            assertThat(engine.report().count(Failure.UNAVAILABLE)).isEqualTo(5);
            assertThat(engine.report().count(Failure.SERVICE_GIVEN_UP)).isEqualTo(3);
            assertThat(service.calls()).isEqualTo(15);
            assertThat(engine.report().tokens()).isZero();
        }
    }

    @Test
    void aWrongKeyIsToldOnceAndNotTriedAgain() {
        try (FakeService service = new FakeService(FakeService.status(401))) {
            LlmEngine engine = Asking.engine(Asking.options(service, cache));
            IntStream.range(0, 3).forEach(i -> engine.factsOf(Asking.paper(i)));
            assertThat(service.calls()).isEqualTo(1);
            assertThat(engine.report().lines().toString())
                    .contains("status 401")
                    .doesNotContain("secret-key");
        }
    }

    @Test
    void aPaperThatTheServiceRefusesCostsOnlyItself() {
        try (FakeService service = new FakeService(FakeService.status(400), FakeService.says(GOOD))) {
            LlmEngine engine = Asking.engine(Asking.options(service, cache));
            engine.factsOf(Asking.paper(1));
            assertThat(engine.report().count(Failure.REFUSED)).isEqualTo(1);
            oneResult(engine);
        }
    }

    @Test
    void aPaperWithoutAbstractAndABookAreNotAskedAbout() {
        try (FakeService service = new FakeService(FakeService.says(GOOD))) {
            LlmEngine engine = Asking.engine(Asking.options(service, cache));
            engine.factsOf(Abstract.of("Only a title", " "));
            assertThat(engine.report().isComplete()).isTrue();
            engine.factsOf(Abstract.of("A book", "word ".repeat(10_000)));
            assertThat(engine.report().count(Failure.TEXT_TOO_LONG)).isEqualTo(1);
            assertThat(service.calls()).isZero();
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
