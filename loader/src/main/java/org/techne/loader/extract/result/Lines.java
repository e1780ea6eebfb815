package org.techne.loader.extract.result;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techne.loader.extract.name.Names;
import org.techne.loader.extract.quantity.QuantityScanner.Scan;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;

/** A paper's sentences as lines of symbols, each written when it is first asked for: most sentences hold no number. */
final class Lines {
    private static final int UNKNOWN = -2;
    private final Lexicon lexicon;
    private final NumberReading numbers;
    private final List<Sentence> sentences;
    private final Names names;
    private final @Nullable Scan[] scans;
    private final @Nullable Line[] lines;
    /** For each sentence, the last one up to it whose line names a dataset; -1 for none. */
    private final int[] naming;

    Lines(Lexicon lexicon, NumberReading numbers, List<Sentence> sentences, Names names) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.sentences = sentences;
        this.names = names;
        this.scans = new Scan[sentences.size()];
        this.lines = new Line[sentences.size()];
        this.naming = new int[sentences.size()];
        Arrays.fill(naming, UNKNOWN);
    }

    int size() {
        return lines.length;
    }

    /** The numbers of a sentence. */
    Scan scan(int index) {
        Scan scan = scans[index];
        if (scan == null) {
            scan = numbers.scan(
                    sentences.get(index),
                    names.mentions().get(index),
                    names.marks().get(index));
            scans[index] = scan;
        }
        return scan;
    }

    /** A sentence's line. */
    Line get(int index) {
        Line line = lines[index];
        if (line == null) {
            line = new LineBuilder(
                            lexicon,
                            sentences.get(index),
                            names.mentions().get(index),
                            names.marks().get(index),
                            scan(index).quantities())
                    .build(index);
            lines[index] = line;
        }
        return line;
    }

    /** The last line before this one that names a dataset, or -1. Each line is looked at once, however often one asks. */
    int lastNamingDataset(Line line) {
        int known = line.index() - 1;
        while (known >= 0 && naming[known] == UNKNOWN && !namesDataset(known)) {
            known--;
        }
        int found = known < 0 || naming[known] == UNKNOWN ? known : naming[known];
        Arrays.fill(naming, Math.max(0, known), line.index(), found);
        return found;
    }

    private boolean namesDataset(int index) {
        return names.mentions().get(index).stream().anyMatch(m -> m.kind() == EntityKind.DATASET)
                && get(index).symbols().indexOf(Symbol.DATASET.code()) >= 0;
    }
}
