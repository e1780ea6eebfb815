package org.techne.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.text.Abstract;

/** The whole of extraction, from a record's strings to its facts: abstracts a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExtractionBenchmark {
    /** One abstract. */
    @Benchmark
    public PaperFacts wholeExtraction(Engine engine, Corpus corpus, Turn turn) {
        PaperRecord paper = turn.of(corpus.records);
        return engine.rules.factsOf(Abstract.of(paper.title(), paper.abstractText()));
    }
}
