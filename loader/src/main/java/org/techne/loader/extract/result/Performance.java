package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techne.loader.extract.name.Names;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * What a paper means by performance: how fast its machines run, where it speaks of caches, kernels and schedules and
 * names no quality at all ("prefetching improves the performance of workloads by 14%"), or how good its models are.
 */
final class Performance {
    /** Kinds of quality that are said of machines as well. */
    private static final Set<String> VAGUE =
            WordSet.of("performance quality score efficiency robustness error-rate loss hit-rate");
    /** So many words of machines make a paper about them. */
    private static final int ENOUGH = 3;

    private static final Set<String> MACHINE = WordSet.of("""
            speedup speedups speed-up speed-ups accelerate accelerates accelerating acceleration latency latencies throughput
            runtime runtimes overhead overheads bandwidth execution parallel parallelism concurrent concurrency
            processor processors multicore multi-core manycore core cores cpu cpus gpu gpus fpga fpgas accelerator accelerators
            dram sram cache caches caching register registers scratchpad prefetch prefetching prefetcher interconnect
            instruction instructions compiler compilers schedule scheduler schedulers scheduling thread threads warp warps
            workload workloads hardware microarchitecture architecture-level memory-intensive memory-bound compute-bound
            decoding speculative serving stencil stencils
            """);

    private static final Set<String> PICTURES =
            WordSet.of("psnr image images imaging video videos picture pictures pixel pixels deblurring");

    private final Lexicon lexicon;
    private final List<Sentence> sentences;
    private final Names names;
    private @Nullable Boolean speed;
    private @Nullable Boolean pictures;

    Performance(Lexicon lexicon, List<Sentence> sentences, Names names) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.names = names;
    }

    /** True where what performs better is faster. */
    boolean isSpeed() {
        if (speed == null) {
            speed = says(MACHINE, ENOUGH) && !namesQuality() && !namesData();
        }
        return speed;
    }

    /** True where the paper is about images or videos. */
    boolean isOfPictures() {
        if (pictures == null) {
            pictures = says(PICTURES, 1);
        }
        return pictures;
    }

    /** True where the paper says so many of these words. */
    private boolean says(Set<String> words, int enough) {
        return sentences.stream()
                        .flatMap(s -> s.tokens().stream())
                        .map(Token::lower)
                        .filter(words::contains)
                        .distinct()
                        .limit(enough)
                        .count()
                == enough;
    }

    private boolean namesQuality() {
        return names.marks().stream()
                .flatMap(List::stream)
                .map(hit -> hit.label().entry())
                .filter(entry -> entry.kind() == EntityKind.METRIC && !VAGUE.contains(entry.slug()))
                .anyMatch(entry -> lexicon.isWithin(EntityKind.METRIC, entry.slug(), "quality"));
    }

    /** Data that models are scored on; a suite of programs is timed. */
    private boolean namesData() {
        return names.mentions().stream()
                .flatMap(List::stream)
                .filter(m -> m.kind() == EntityKind.DATASET)
                .map(m -> m.entity().slug())
                .flatMap(slug -> Stream.ofNullable(
                        lexicon.entry(EntityKind.DATASET, slug).orElse(null)))
                .anyMatch(entry -> !entry.tasks().isEmpty());
    }
}
