package org.techne.loader.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.ResultKind;

class ClaimsTest {
    private static final String FASTER = "it is 2.5$\\times$ faster than BERT";

    @TempDir
    private Path cache = Path.of("");

    private record Read(PaperFacts facts, LlmReport report) {}

    private Read read(Answers answer) {
        try (FakeService service = new FakeService(FakeService.says(answer.toString()))) {
            Path fresh = cache.resolve(Integer.toHexString(answer.toString().hashCode()));
            LlmEngine engine = Asking.engine(Asking.options(service, fresh));
            return new Read(engine.factsOf(Answers.PAPER), engine.report());
        }
    }

    private void isDropped(Drop reason, Answers answer) {
        Read read = read(answer);
        assertThat(read.facts.results()).isEmpty();
        assertThat(read.facts.names()).isEmpty();
        assertThat(read.report.count(reason)).as(read.report.lines().toString()).isEqualTo(1);
        assertThat(read.report.isComplete()).isTrue();
    }

    @Test
    void whatTheTextBearsOutIsBelieved() {
        Read read = read(Answers.empty()
                .name("introduces", "Technique", "Quillon")
                .name("evaluatesOn", "Dataset", "ImageNet")
                .result(FASTER, "speed", "Ratio", "Increase", 2.5, "x")
                .with("achievedBy", "Quillon")
                .with("comparedWith", "BERT")
                .with("onHardware", List.of("A100"))
                .with("hardwareCount", 8));
        assertThat(read.report.believed()).as(read.report.lines().toString()).isEqualTo(3);
        Result result = read.facts.results().getFirst();
        isTwoAndAHalfTimesTheSpeed(result);
        assertThat(result.binding().subject()).map(Entity::label).contains("Quillon");
        assertThat(result.binding().baseline()).map(Entity::slug).contains("bert");
        assertThat(result.binding().hardware()).extracting(Entity::slug).containsExactly("nvidia-a100");
        assertThat(result.binding().hardwareCount()).hasValue(8);
        assertThat(result.inferred()).isFalse();
        assertThat(result.rule()).isEqualTo(NumberCheck.RULE);
        assertThat(read.facts.names())
                .extracting(NameFact::relation)
                .containsExactly(Relation.INTRODUCES, Relation.EVALUATES_ON);
    }

    private static void isTwoAndAHalfTimesTheSpeed(Result result) {
        assertThat(result.metric().slug()).isEqualTo("speed");
        assertThat(result.value().kind()).isEqualTo(ResultKind.RATIO);
        assertThat(result.value().change()).isEqualTo(Change.INCREASE);
        assertThat(result.value().low()).isEqualByComparingTo("2.5");
        assertThat(result.value().bound()).isEqualTo(Bound.EXACTLY);
    }

    @Test
    void evidenceIsTheSourcesOwnWordsAtTheirPlace() {
        String body = Answers.PAPER.body().source();
        // The second quote has the normalised text's spaces and signs, which lead back to the source's.
        for (String quote : List.of(FASTER, "reaches 84.2% top-1 accuracy")) {
            boolean faster = quote.equals(FASTER);
            Read read = read(
                    faster
                            ? Answers.empty().result(quote, "speed", "Ratio", "Increase", 2.5, "x")
                            : Answers.empty().result(quote, "top-1 accuracy", "Absolute", "None", 84.2, "%"));
            assertThat(read.facts.results()).as(read.report.lines().toString()).hasSize(1);
            Result result = read.facts.results().getFirst();
            assertThat(result.evidence().span().of(body))
                    .isEqualTo(result.evidence().exact());
            assertThat(result.evidence().exact()).isEqualTo(faster ? FASTER : "reaches 84.2\\% top-1\naccuracy");
        }
    }

    @Test
    void aValueMayBeStatedInAnotherUnitAndIsKeptInTheTextsOwn() {
        Read read =
                read(Answers.empty().result("with 1.3 GFLOPs", "flops", "Absolute", "None", 1_300_000_000, "FLOPs"));
        assertThat(read.facts.results()).as(read.report.lines().toString()).hasSize(1);
        Result.Value value = read.facts.results().getFirst().value();
        assertThat(value.low()).isEqualByComparingTo("1.3");
        assertThat(value.unit().iri()).endsWith("GigaFLOP");
    }

    @Test
    void theEndOfAFallIsAValue() {
        Read read = read(Answers.empty()
                .result("the error falls from 6.1% to 5.2%", "error rate", "Absolute", "None", 5.2, "%"));
        assertThat(read.facts.results()).as(read.report.lines().toString()).hasSize(1);
        assertThat(read.facts.results().getFirst().value().high()).isEqualByComparingTo("5.2");
    }

    @Test
    void dataFromAnotherSentenceAreMarkedAsInferred() {
        Read read = read(Answers.empty()
                .result("+1.3 mIoU", "miou", "Delta", "Increase", 1.3, "points")
                .with("onDataset", List.of("ImageNet")));
        assertThat(read.facts.results()).as(read.report.lines().toString()).hasSize(1);
        assertThat(read.facts.results().getFirst().inferred()).isTrue();
    }

    @Test
    void aBaselineWithoutANameStaysInTheTextsWords() {
        Read read = read(Answers.empty()
                .result("+1.3 mIoU over strong rivals", "miou", "Delta", "Increase", 1.3, "points")
                .with("comparedWith", "strong rivals"));
        Result.Binding binding = read.facts.results().getFirst().binding();
        assertThat(binding.baseline()).isEmpty();
        assertThat(binding.baselineText()).isEqualTo("strong rivals");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # reason               | evidence                            | metric         | kind          | change   | low  | unit
            NUMBER_NOT_IN_QUOTE    | it is 2.5$\\times$ faster than BERT | speed          | Ratio         | Increase | 3.5  | x
            NUMBER_NOT_IN_QUOTE    | faster than BERT                    | speed          | Ratio         | Increase | 2.5  | x
            QUOTE_NOT_IN_TEXT      | it is 2.5 times as fast as BERT     | speed          | Ratio         | Increase | 2.5  | x
            NUMBER_VETOED          | Since 2021 such models              | throughput     | Absolute      | None     | 2021 | FPS
            NUMBER_VETOED          | read 512x512 images                 | accuracy       | Absolute      | None     | 512  | points
            NUMBER_VETOED          | On CIFAR-10 the error               | error rate     | Absolute      | None     | 10   | %
            UNIT_DISAGREES         | with 1.3 GFLOPs                     | flops          | Absolute      | None     | 1.3  | TFLOPs
            UNIT_DISAGREES         | reaches 84.2\\%                     | top-1 accuracy | Absolute      | None     | 84.2 | ms
            NUMBER_NOT_IN_QUOTE    | reaches 84.2\\%                     | top-1 accuracy | Absolute      | None     | -84.2 | %
            KIND_DISAGREES         | it is 2.5$\\times$ faster           | speed          | PercentChange | Increase | 2.5  | x
            KIND_DISAGREES         | reaches 84.2\\%                     | latency        | Absolute      | None     | 84.2 | %
            CHANGE_DISAGREES       | gains +1.3 mIoU                     | miou           | Delta         | Decrease | 1.3  | points
            CHANGE_DISAGREES       | needs 40% less memory               | memory         | PercentChange | None     | 40   | %
            METRIC_NOT_IN_TEXT     | reaches 84.2\\%                     | happiness      | Absolute      | None     | 84.2 | %
            MALFORMED              | reaches 84.2\\%                     | accuracy       | Guess         | None     | 84.2 | %
            """)
    void lieIsDroppedAndCounted(
            Drop reason, String evidence, String metric, String kind, String change, double low, String unit) {
        isDropped(reason, Answers.empty().result(evidence, metric, kind, change, low, unit));
    }

    @Test
    void aWholeAbstractIsNoQuote() {
        isDropped(
                Drop.QUOTE_TOO_LONG,
                Answers.empty().result(Answers.PAPER.body().source(), "speed", "Ratio", "Increase", 2.5, "x"));
    }

    @Test
    void namesAreHeldAgainstTheTextToo() {
        isDropped(Drop.NAME_NOT_IN_TEXT, Answers.empty().name("uses", "Technique", "FlashAttention"));
        isDropped(Drop.NAME_NOT_IN_TEXT, Answers.empty().name("uses", "Technique", "Quill"));
        isDropped(Drop.NAME_TOO_VAGUE, Answers.empty().name("uses", "Technique", "such models"));
        isDropped(Drop.CLASS_DISAGREES, Answers.empty().name("runsOn", "Dataset", "ImageNet"));
        isDropped(Drop.MALFORMED, Answers.empty().name("likes", "Dataset", "ImageNet"));
        isDropped(
                Drop.NAME_NOT_IN_TEXT,
                Answers.empty()
                        .result(FASTER, "speed", "Ratio", "Increase", 2.5, "x")
                        .with("comparedWith", "RoBERTa"));
    }

    @Test
    void theSameClaimAgainIsDropped() {
        Read read = read(Answers.empty()
                .result(FASTER, "speed", "Ratio", "Increase", 2.5, "x")
                .result("2.5$\\times$ faster", "speed", "Ratio", "Increase", 2.5, "x"));
        assertThat(read.facts.results()).hasSize(1);
        assertThat(read.report.count(Drop.REPEATED)).isEqualTo(1);
    }

    @Test
    void aNumberOfDevicesThatTheSentenceDoesNotStateIsLeftOut() {
        Read read = read(Answers.empty()
                .result(FASTER, "speed", "Ratio", "Increase", 2.5, "x")
                .with("onHardware", List.of("A100"))
                .with("hardwareCount", 64));
        assertThat(read.facts.results().getFirst().binding().hardwareCount()).isEmpty();
    }
}
