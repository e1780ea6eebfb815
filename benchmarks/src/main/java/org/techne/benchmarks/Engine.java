package org.techne.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.techne.loader.extract.RuleEngine;
import org.techne.loader.extract.name.NameFinder;
import org.techne.loader.extract.result.NumberReading;
import org.techne.loader.extract.result.ResultFinder;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.LexiconFiles;
import org.techne.loader.lexicon.LexiconReader;

/** The built-in lexicon, the engine that reads with it, and its stages; shared by all threads. */
@State(Scope.Benchmark)
public class Engine {
    final Lexicon lexicon = LexiconReader.read(LexiconFiles.load(List.of()));
    final RuleEngine rules = new RuleEngine(lexicon);
    final NameFinder names = new NameFinder(lexicon);
    final NumberReading numbers = new NumberReading(lexicon);
    final ResultFinder results = new ResultFinder(lexicon);
}
