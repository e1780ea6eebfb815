package org.techne.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.techne.benchmarks.Stages.HalfRead;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.name.Names;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Sentences;
import org.techne.loader.text.Token;

/** The stages of extraction one by one, each on what the one before it gives: microseconds an abstract. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    /** Normalised text, sentences, tokens. */
    @Benchmark
    public void text(Corpus corpus, Turn turn, Blackhole out) {
        PaperRecord paper = turn.of(corpus.records);
        Abstract text = Abstract.of(paper.title(), paper.abstractText());
        out.consume(Sentences.of(text.title()));
        out.consume(Sentences.of(text.body()));
    }

    /** Every spelling of the lexicon, looked up at every token. */
    @Benchmark
    public void lexicon(Engine engine, Stages stages, Turn turn, Blackhole out) {
        for (Sentence sentence : turn.of(stages.papers).sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                engine.lexicon.index().from(tokens, i, (last, label) -> out.consume(label));
            }
        }
    }

    /** Names, the look-ups of the lexicon included. */
    @Benchmark
    public Names names(Engine engine, Stages stages, Turn turn) {
        HalfRead paper = turn.of(stages.papers);
        return engine.names.namesOf(paper.sentences(), paper.titleSentences());
    }

    /** Quantities of every sentence. */
    @Benchmark
    public void quantities(Engine engine, Stages stages, Turn turn, Blackhole out) {
        HalfRead paper = turn.of(stages.papers);
        for (int s = 0; s < paper.sentences().size(); s++) {
            out.consume(engine.numbers.scan(
                    paper.sentences().get(s),
                    paper.names().mentions().get(s),
                    paper.names().marks().get(s)));
        }
    }

    /** Results from names: quantities, lines, frames, binding. */
    @Benchmark
    public List<Result> results(Engine engine, Stages stages, Turn turn) {
        HalfRead paper = turn.of(stages.papers);
        return engine.results.resultsOf(paper.sentences(), paper.titleSentences(), paper.names());
    }
}
