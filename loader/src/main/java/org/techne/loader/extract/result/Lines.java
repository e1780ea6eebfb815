package org.techne.loader.extract.result;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techne.loader.extract.name.Names;
import org.techne.loader.extract.quantity.QuantityScanner.Scan;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** A paper's sentences as lines of symbols, each written when it is first asked for: most sentences hold no number. */
final class Lines {
    private static final int UNKNOWN = -2;
    private final Lexicon lexicon;
    private final NumberReading numbers;
    private final List<Sentence> sentences;
    private final Names names;
    private final @Nullable Scan[] scans;
    private final @Nullable Line[] lines;
    /** For each kind and sentence, the last one up to it whose line names such a thing; -1 for none. */
    private final Map<EntityKind, int[]> naming = new EnumMap<>(EntityKind.class);

    Lines(Lexicon lexicon, NumberReading numbers, List<Sentence> sentences, Names names) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.sentences = sentences;
        this.names = names;
        this.scans = new Scan[sentences.size()];
        this.lines = new Line[sentences.size()];
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

    /** The last line before this one that names a thing of a kind, or -1. Each line is looked at once, however often one asks. */
    int lastNaming(EntityKind kind, Line line) {
        int[] last = naming.computeIfAbsent(kind, k -> unknown());
        int known = line.index() - 1;
        while (known >= 0 && last[known] == UNKNOWN && !names(kind, known)) {
            known--;
        }
        int found = known < 0 || last[known] == UNKNOWN ? known : last[known];
        Arrays.fill(last, Math.max(0, known), line.index(), found);
        return found;
    }

    private int[] unknown() {
        int[] last = new int[lines.length];
        Arrays.fill(last, UNKNOWN);
        return last;
    }

    /** A sentence's tokens. */
    List<Token> tokens(int index) {
        return sentences.get(index).tokens();
    }

    /** True where a sentence names a thing of a kind. */
    boolean names(EntityKind kind, int index) {
        return names.mentions().get(index).stream().anyMatch(m -> m.kind() == kind)
                && get(index).items().stream()
                        .flatMap(i -> i.mentions().stream())
                        .anyMatch(m -> m.kind() == kind);
    }
}
