package org.techne.loader.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;
import org.techne.loader.source.open.Sources;
import org.techne.loader.text.Abstract;

/**
 * Counts how often each rule fires on a corpus, and draws firings for a person to read. Not part of the program; the head of {@code firings.txt}
 * says how to start it.
 */
final class RuleFirings {
    private static final String USAGE = "usage: RuleFirings CORPUS SAMPLE.txt [FIRINGS-A-RULE [SEED]]";
    private static final int USUAL_SIZE = 10;

    private RuleFirings() {}

    /**
     * Writes the counts into {@link FiringTable#FILE} and the sample into a file.
     *
     * @param arguments the corpus, the file of the sample, how many firings of each rule (10), the seed (1)
     * @throws IllegalArgumentException where there are fewer than two
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(USAGE);
        }
        int size = arguments.length > 2 ? Integer.parseInt(arguments[2]) : USUAL_SIZE;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        FiringSample sample = of(Sources.open(List.of(arguments[0])), size, seed);
        FiringTable.read(FiringTable.FILE).with(sample.counts()).write(FiringTable.FILE);
        Files.write(Path.of(arguments[1]), text(sample));
    }

    static FiringSample of(PaperSource corpus, int size, long seed) {
        FiringSample sample = new FiringSample(size, seed);
        corpus.read(record -> fire(record, sample), new Problems());
        return sample;
    }

    private static void fire(PaperRecord record, FiringSample sample) {
        Abstract paper = Abstract.of(record.title(), record.abstractText());
        String id = record.ids().arxiv().orElse(record.title());
        FiringLines.of(id, paper, BuiltIn.ENGINE.explain(paper), sample::add);
    }

    /** The rules that fire most first. */
    static List<String> text(FiringSample sample) {
        List<String> rules = new ArrayList<>(sample.counts().keySet());
        rules.sort(Comparator.comparingLong((String rule) -> -sample.counts().getOrDefault(rule, 0L)));
        List<String> lines = new ArrayList<>();
        for (String rule : rules) {
            lines.add(String.format(
                    Locale.ROOT, "%n== %s %,d", rule, sample.counts().get(rule)));
            int number = 1;
            for (String line : sample.of(rule)) {
                lines.add(number++ + " " + line);
            }
        }
        return lines;
    }
}
