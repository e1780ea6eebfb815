package org.techne.loader.pipeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techne.loader.identity.Paper;
import org.techne.loader.identity.Renewal;
import org.techne.loader.problem.Loss;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;

/**
 * Follows the records of one load from where they are read to the papers that they become part of, and counts both ends by document. May be told of by several
 * threads.
 */
final class Tally {
    private final Instant load;
    private final Renewal renewal;
    private final Map<String, Counts> documents = new LinkedHashMap<>();

    /** Counts of one document. */
    private static final class Counts {
        private String format = "";
        private long read;
        private long made;
        private long updated;
        private long unchanged;
        private long merged;
        private long refused;

        SourceTally of(String document) {
            return new SourceTally(document, format, read, made, updated, unchanged, merged, refused);
        }
    }

    /**
     * Nothing read yet.
     *
     * @param load when the load began, by which its records are known
     * @param renewal tells which of them took the place of others
     */
    Tally(Instant load, Renewal renewal) {
        this.load = load;
        this.renewal = renewal;
    }

    /** The records of a source as this load reads them, counted anew at each reading; so are those that are refused. */
    PaperSource counted(PaperSource source) {
        return (out, problems) -> {
            clearRead();
            source.read(
                    record -> {
                        read(record.origin());
                        out.accept(record.from(record.origin().at(load)));
                    },
                    new Problems(0, problem -> {
                        refuse(problem);
                        problems.add(problem);
                    }));
        };
    }

    private synchronized void clearRead() {
        documents.clear();
    }

    private synchronized void read(Origin origin) {
        Counts counts = counts(origin.document());
        counts.format = origin.format();
        counts.read++;
    }

    private synchronized void refuse(Problem problem) {
        if (problem.code().loss() == Loss.RECORD) {
            Counts counts = counts(problem.file());
            counts.read++;
            counts.refused++;
        }
    }

    /** A record is in the graph just so. */
    synchronized void unchanged(PaperRecord record) {
        counts(record.origin().document()).unchanged++;
    }

    /** The records of this load that are of a paper have arrived there. */
    synchronized void placed(Paper paper) {
        boolean isNew = paper.records().stream().noneMatch(this::isOlder);
        for (PaperRecord record : paper.records()) {
            if (isOlder(record)) {
                continue;
            }
            Counts counts = counts(record.origin().document());
            if (renewal.isUpdate(record)) {
                counts.updated++;
            } else if (isNew) {
                counts.made++;
            } else {
                counts.merged++;
            }
            isNew = false;
        }
    }

    private boolean isOlder(PaperRecord record) {
        return !record.origin().loaded().equals(load);
    }

    private Counts counts(String document) {
        return documents.computeIfAbsent(document, d -> new Counts());
    }

    /** The counts by document, in the order of reading. */
    synchronized List<SourceTally> sources() {
        return documents.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
    }
}
