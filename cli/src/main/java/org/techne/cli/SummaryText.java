package org.techne.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.techne.loader.pipeline.LoadSummary;
import org.techne.loader.pipeline.RefusedFile;
import org.techne.loader.problem.Problems;

/** Says in a few lines what came of a load. */
final class SummaryText {
    private SummaryText() {}

    /**
     * The lines.
     *
     * @param target the file or folder that was written
     * @param doubtful what became of doubtful facts
     * @param refused where refused records went
     */
    static List<String> of(
            LoadSummary summary, Problems problems, String target, String doubtful, RefusedFile refused) {
        List<String> lines = new ArrayList<>(ReconciliationText.of(summary));
        if (summary.papers() > 0) {
            lines.addAll(written(summary, target));
        } else if (summary.records() == summary.all().refused()) {
            lines.add("No paper was found; " + target + " stays as it was.");
        } else {
            lines.add("Nothing is new; " + target + " stays as it was.");
        }
        if (summary.links() > 0) {
            lines.add(text("%,d links to techniques of other papers", summary.links()));
        }
        if (summary.doubts() > 0) {
            lines.add(text("%,d facts below the publishing threshold ", summary.doubts()) + doubtful);
        }
        if (!problems.isEmpty()) {
            lines.add(counted(problems));
        }
        if (refused.records() > 0) {
            lines.add(text("%,d refused records and documents in %s", refused.records(), refused.path()));
        }
        return lines;
    }

    private static String counted(Problems problems) {
        String codes = problems.counts().entrySet().stream()
                .map(count -> text("%,d %s", count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
        return text("%,d problems: %s", problems.count(), codes);
    }

    private static List<String> written(LoadSummary summary, String target) {
        String change = summary.difference()
                .map(difference -> text(" (%,d added, %,d removed)", difference.added(), difference.removed()))
                .orElse("");
        String read = summary.records() == 0 ? "" : text("%,d records of ", summary.records());
        return List.of(
                read
                        + text(
                                "%,d papers in %.1f s (%,.0f papers/s)",
                                summary.papers(), summary.took().toMillis() / 1000.0, summary.rate()),
                text("%,d results", summary.resultCount()) + kinds(summary),
                text(
                        "%,d triples in %s%s; %s checked against the shapes",
                        summary.triples(), target, change, checked(summary)));
    }

    private static String kinds(LoadSummary summary) {
        String kinds = summary.results().entrySet().stream()
                .map(kind -> text(
                        "%,d %s",
                        kind.getValue(),
                        kind.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : ": " + kinds;
    }

    private static String checked(LoadSummary summary) {
        return summary.checked() == summary.papers() ? "all papers" : text("a sample of %,d papers", summary.checked());
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
