package org.techne.loader.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.techne.loader.identity.RecordKeys;
import org.techne.loader.identity.Renewal;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;
import org.techne.loader.store.PaperStore;

/** Reads what is to be loaded and sets apart what the graph does not hold yet. Keeps only that, and not more than a limit. */
final class Intake {
    private final PaperStore held;
    private final int limit;
    private final Renewal renewal = new Renewal();
    private final Tally tally;
    private final List<PaperRecord> changed = new ArrayList<>();
    private boolean tooLarge;

    /**
     * Nothing read yet.
     *
     * @param held what the graph holds
     * @param limit how many changed records are kept
     * @param load by what the records of this load are known
     */
    Intake(PaperStore held, int limit, Instant load) {
        this.held = held;
        this.limit = limit;
        this.tally = new Tally(load, renewal);
    }

    /** Reads a source once. Its problems are told now, so that a second reading need not tell them again. */
    void read(PaperSource source, Problems problems, Progress progress) {
        progress.pass(0);
        tally.counted(source)
                .read(
                        record -> {
                            if (!isHeld(record, held)) {
                                keep(record);
                            }
                        },
                        problems);
    }

    private boolean isHeld(PaperRecord record, PaperStore store) {
        boolean same = store.holds(RecordKeys.fingerprint(record));
        if (same) {
            renewal.unchanged(record);
            tally.unchanged(record);
        }
        return same;
    }

    private void keep(PaperRecord record) {
        renewal.changed(record);
        if (changed.size() < limit) {
            changed.add(record);
        } else {
            tooLarge = true;
            changed.clear();
        }
    }

    /** The same source as records that are not held; to be read any number of times. */
    PaperSource again(PaperSource source, PaperStore store) {
        return (out, problems) -> tally.counted(source)
                .read(
                        record -> {
                            if (!isHeld(record, store)) {
                                out.accept(record);
                            }
                        },
                        problems);
    }

    /** Whether more is new than was kept. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** What is not held, unless it is too large. */
    List<PaperRecord> changed() {
        return changed;
    }

    Renewal renewal() {
        return renewal;
    }

    Tally tally() {
        return tally;
    }
}
