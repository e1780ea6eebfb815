package org.techne.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.techne.loader.text.Abstract;

class DeterminismTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 50;
    private static final List<Abstract> PAPERS = List.of(
            Abstract.of(
                    "FernFlash: An Attention Kernel",
                    "We propose FernFlash, a kernel. On 8 A100 GPUs it is 2.1x and 3.4x faster than FlashAttention and"
                            + " PyTorch, respectively. Its latency falls by 30%."),
            Abstract.of(
                    "A study of pruning",
                    "Pruning ResNet-50 on ImageNet and CIFAR-10 leaves 40% of the FLOPs at 75.9% top-1 accuracy. Code:"
                            + " https://github.com/someone/prune."));

    @Test
    void equalAbstractsGiveEqualFactsOnEveryThread() throws Exception {
        List<PaperFacts> alone = read();
        assertThat(alone).allSatisfy(facts -> assertThat(facts.results()).isNotEmpty());
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<PaperFacts>>> work = IntStream.range(0, THREADS * ROUNDS)
                    .<Callable<List<PaperFacts>>>mapToObj(i -> DeterminismTest::read)
                    .toList();
            for (Future<List<PaperFacts>> facts : pool.invokeAll(work)) {
                assertThat(facts.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void anEngineKeepsNothingOfThePaperBefore() {
        RuleEngine fresh = new RuleEngine(BuiltIn.LEXICON);
        PaperFacts first = fresh.factsOf(PAPERS.getLast());
        fresh.factsOf(PAPERS.getFirst());
        assertThat(fresh.factsOf(PAPERS.getLast())).isEqualTo(first);
    }

    private static List<PaperFacts> read() {
        return PAPERS.stream().map(BuiltIn.ENGINE::factsOf).toList();
    }
}
