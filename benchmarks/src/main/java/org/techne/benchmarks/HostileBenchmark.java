package org.techne.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.text.Abstract;

/** A megabyte of one thing as an abstract: milliseconds each. In a piece, {n} counts up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 2, time = 2)
@Fork(1)
public class HostileBenchmark {
    private static final int MEGABYTE = 1 << 20;

    /** What is repeated. */
    @Param({
        "7",
        "7 ",
        "1.",
        "1,000,",
        "[1,",
        "(",
        "((7) ",
        ".",
        "\\",
        "\\times ",
        "$",
        "$5 ",
        "$\\sim 50\\%$ ",
        "&a",
        "<a",
        "a-",
        "a.",
        "half ",
        "up to ",
        "7, ",
        "accuracy ",
        "accuracy of 7 ",
        "Adam ",
        "https://github.com/",
        "A (B) ",
        "Local Wave{n} Nets (LW{n}N) ",
        "We propose Fern{n}Net, a net. ",
        "Fern{n}Net datasets, ",
        "Results on Oak{n}Street dataset reach 7% accuracy. ",
        "2x, 3x, and 4x on BERT, GPT-2 and T5, respectively, ",
        "It is 2.5x faster with 91% accuracy on an A100. ",
        "the tide takes the long way round the rock "
    })
    public String piece = "";

    private String text = "";

    /** Repeats the piece. */
    @Setup
    public void repeat() {
        StringBuilder all = new StringBuilder(MEGABYTE + 64);
        for (int n = 0; all.length() < MEGABYTE; n++) {
            all.append(piece.replace("{n}", String.valueOf(n)));
        }
        text = all.toString();
    }

    /** The megabyte. */
    @Benchmark
    public PaperFacts megabyte(Engine engine) {
        return engine.rules.factsOf(Abstract.of("A study", text));
    }
}
