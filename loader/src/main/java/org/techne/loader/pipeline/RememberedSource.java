package org.techne.loader.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;

/** A source that can be read once, such as standard input, made one that can be read again: holds all its records in memory. */
public final class RememberedSource implements PaperSource {
    private final PaperSource once;
    private final List<PaperRecord> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean wasRead;

    /** Reads the source at the first reading. */
    public RememberedSource(PaperSource once) {
        this.once = once;
    }

    @Override
    public void read(Consumer<PaperRecord> out, Problems found) {
        if (!wasRead) {
            wasRead = true;
            once.read(records::add, new Problems(0, problems::add));
        }
        records.forEach(out);
        problems.forEach(found::add);
    }
}
