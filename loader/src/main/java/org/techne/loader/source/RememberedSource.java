package org.techne.loader.source;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;

/**
 * A source that is read twice and gives the second time what it remembers of the first, where that was little enough; else
 * it is read again. What it remembers is forgotten as it is given.
 */
public final class RememberedSource implements PaperSource {
    /** What a record takes beside its texts, generously, and how much of the heap may be spent, as a part of it. */
    private static final int BYTES_OF_RECORD = 1024;

    private static final int PART_OF_HEAP = 8;

    private final PaperSource source;
    private final long room;
    private final Queue<PaperRecord> records = new ArrayDeque<>();
    private final Queue<Problem> problems = new ArrayDeque<>();
    private long taken;
    private boolean whole;

    /**
     * Remembers up to a size.
     *
     * @param source gives the same each time
     * @param room how many bytes may be spent, 0 or more
     */
    public RememberedSource(PaperSource source, long room) {
        this.source = source;
        this.room = room;
    }

    /** Remembers what an eighth of the heap holds: some 130,000 abstracts in 3 GB. */
    public static PaperSource inAPartOfTheHeap(PaperSource source) {
        return new RememberedSource(source, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    @Override
    public void read(Consumer<PaperRecord> out, Problems told) {
        if (whole) {
            whole = false;
            give(out, told);
            return;
        }
        taken = 0;
        source.read(
                record -> {
                    remember(record);
                    out.accept(record);
                },
                new Problems(0, problem -> {
                    remember(problem);
                    told.add(problem);
                }));
        whole = taken <= room;
    }

    private void give(Consumer<PaperRecord> out, Problems told) {
        while (!problems.isEmpty()) {
            told.add(problems.remove());
        }
        while (!records.isEmpty()) {
            out.accept(records.remove());
        }
    }

    private void remember(PaperRecord record) {
        taken += BYTES_OF_RECORD
                + 2L * (record.title().length() + record.abstractText().length());
        if (taken <= room) {
            records.add(record);
        } else {
            forget();
        }
    }

    private void remember(Problem problem) {
        taken += BYTES_OF_RECORD;
        if (taken <= room) {
            problems.add(problem);
        } else {
            forget();
        }
    }

    private void forget() {
        records.clear();
        problems.clear();
    }
}
