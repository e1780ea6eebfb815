package org.techne.loader.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.techne.loader.graph.IdentifiedPaper;
import org.techne.loader.graph.PaperSlug;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperIds;
import org.techne.loader.source.PaperRecord;

/** The best of several records of one paper, field by field: the first that has a value, the longest list of authors, the most precise date. */
final class MergedRecord {
    private MergedRecord() {}

    static IdentifiedPaper of(List<PaperRecord> records) {
        PaperRecord best = records.size() == 1 ? records.getFirst() : best(records);
        List<Origin> origins = records.stream().map(PaperRecord::origin).toList();
        return new IdentifiedPaper(PaperSlug.of(best.ids(), best.title()), best, origins);
    }

    private static PaperRecord best(List<PaperRecord> records) {
        PaperRecord first = records.getFirst();
        return new PaperRecord(
                first.title(),
                first(records, r -> Optional.of(r.abstractText()).filter(text -> !text.isBlank()))
                        .orElse(""),
                authors(records),
                authorCount(records),
                date(records),
                ids(records),
                union(records, PaperRecord::categories),
                first(records, PaperRecord::organisation),
                union(records, PaperRecord::codeLinks),
                first(records, PaperRecord::page),
                first(records, PaperRecord::licence),
                records.stream().anyMatch(PaperRecord::withdrawn),
                first.origin());
    }

    private static <T> Optional<T> first(List<PaperRecord> records, Function<PaperRecord, Optional<T>> field) {
        return records.stream().map(field).flatMap(Optional::stream).findFirst();
    }

    private static <T> List<T> union(List<PaperRecord> records, Function<PaperRecord, List<T>> field) {
        return records.stream()
                .map(field)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static List<String> authors(List<PaperRecord> records) {
        List<String> longest = List.of();
        for (PaperRecord record : records) {
            longest = record.authors().size() > longest.size() ? record.authors() : longest;
        }
        return longest;
    }

    private static OptionalInt authorCount(List<PaperRecord> records) {
        return records.stream()
                .map(PaperRecord::authorCount)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
    }

    /** The longest text is the most precise date; of two equally precise ones the earlier. */
    private static Optional<PaperDate> date(List<PaperRecord> records) {
        return records.stream()
                .map(PaperRecord::issued)
                .flatMap(Optional::stream)
                .min(Comparator.comparing((PaperDate date) -> -date.toString().length())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static PaperIds ids(List<PaperRecord> records) {
        SortedMap<String, String> other = new TreeMap<>();
        records.forEach(record -> record.ids().other().forEach(other::putIfAbsent));
        return new PaperIds(
                first(records, r -> r.ids().arxiv()),
                first(records, r -> r.ids().doi()),
                first(records, r -> r.ids().openAlex()),
                first(records, r -> r.ids().s2()),
                first(records, r -> r.ids().dblp()),
                first(records, r -> r.ids().acl()),
                other);
    }
}
