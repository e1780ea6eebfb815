package org.techne.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.techne.loader.extract.name.Names;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Sentences;

/** What each stage of extraction gets from the one before it, made beforehand, so that each can be measured alone. */
@State(Scope.Benchmark)
public class Stages {
    List<HalfRead> papers = List.of();

    /**
     * A paper read up to its names.
     *
     * @param sentences those of its title, then those of its abstract
     * @param titleSentences how many are the title's
     * @param names what it names
     */
    record HalfRead(List<Sentence> sentences, int titleSentences, Names names) {}

    /** Reads each paper up to its names. */
    @Setup
    public void prepare(Engine engine, Corpus corpus) {
        papers = corpus.records.stream().map(paper -> halfRead(engine, paper)).toList();
    }

    private static HalfRead halfRead(Engine engine, PaperRecord paper) {
        Abstract text = Abstract.of(paper.title(), paper.abstractText());
        List<Sentence> sentences = new ArrayList<>(Sentences.of(text.title()));
        int titleSentences = sentences.size();
        sentences.addAll(Sentences.of(text.body()));
        return new HalfRead(sentences, titleSentences, engine.names.namesOf(sentences, titleSentences));
    }
}
