package org.techne.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.techne.loader.pipeline.LoadSummary;
import org.techne.loader.pipeline.SourceTally;

/** Says what became of the records of a load: of each document, or of each format where there are many documents. */
final class ReconciliationText {
    private static final int MOST_DOCUMENTS = 20;

    private ReconciliationText() {}

    /** The lines; none where nothing was read. */
    static List<String> of(LoadSummary summary) {
        List<String> lines = new ArrayList<>();
        if (summary.records() > 0) {
            if (summary.sources().size() > 1) {
                rows(summary.sources()).forEach(row -> lines.add("  " + line(row) + " in " + row.document()));
            }
            lines.add(line(summary.all()));
        }
        return lines;
    }

    private static List<SourceTally> rows(List<SourceTally> sources) {
        if (sources.size() <= MOST_DOCUMENTS) {
            return sources;
        }
        Map<String, List<SourceTally>> byFormat = new LinkedHashMap<>();
        sources.forEach(source -> byFormat.computeIfAbsent(source.format(), f -> new ArrayList<>())
                .add(source));
        return byFormat.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SourceTally sum(String format, List<SourceTally> sources) {
        String name =
                String.format(Locale.ROOT, "%,d documents%s", sources.size(), format.isEmpty() ? "" : " of " + format);
        return sources.stream()
                .map(source -> source.plus(name, none(format)))
                .reduce(none(format), (one, other) -> one.plus(name, other));
    }

    private static SourceTally none(String format) {
        return new SourceTally("", format, 0, 0, 0, 0, 0, 0);
    }

    private static String line(SourceTally tally) {
        return String.format(
                Locale.ROOT,
                "%,d records read = %,d new + %,d updated + %,d unchanged + %,d merged + %,d refused",
                tally.read(),
                tally.made(),
                tally.updated(),
                tally.unchanged(),
                tally.merged(),
                tally.refused());
    }
}
