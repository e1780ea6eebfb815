package org.techne.loader.identity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;

/**
 * What one record says of one field of its paper, and what became of it.
 *
 * @param field name of the field
 * @param value what the record says
 * @param standing whether the paper took it
 * @param origin where the record was read
 */
public record FieldOrigin(String field, String value, Standing standing, Origin origin) {
    private static final Map<String, Function<PaperRecord, List<String>>> FIELDS = fields();

    /** What became of a value. */
    public enum Standing {
        /** The paper has it from this record. */
        TAKEN,
        /** The paper has the same from another record. */
        AGREES,
        /** The paper has another value. */
        DIFFERS
    }

    /** All that the records of a paper say, field by field, what was taken first, then the more trusted first. */
    public static List<FieldOrigin> of(List<PaperRecord> records) {
        Paper paper = PaperMerger.merge(records, false);
        List<FieldOrigin> all = new ArrayList<>();
        FIELDS.forEach((field, values) -> {
            List<FieldOrigin> said = new ArrayList<>();
            for (PaperRecord record : paper.records()) {
                for (String value : values.apply(record)) {
                    said.add(new FieldOrigin(
                            field, value, standing(paper, field, value, record, said), record.origin()));
                }
            }
            said.sort(Comparator.comparing(FieldOrigin::standing));
            all.addAll(said);
        });
        return all;
    }

    private static Standing standing(
            Paper paper, String field, String value, PaperRecord record, List<FieldOrigin> before) {
        List<String> taken = FIELDS.getOrDefault(field, r -> List.of()).apply(paper.record());
        if (!taken.contains(value)) {
            return Standing.DIFFERS;
        }
        Origin giver = paper.givenBy().get(field);
        boolean first = giver == null
                ? before.stream().noneMatch(other -> other.value().equals(value))
                : giver.equals(record.origin());
        return first ? Standing.TAKEN : Standing.AGREES;
    }

    private static Map<String, Function<PaperRecord, List<String>>> fields() {
        Map<String, Function<PaperRecord, List<String>>> fields = new LinkedHashMap<>();
        fields.put("title", record -> List.of(record.title()));
        fields.put("abstract", record -> record.abstractText().isEmpty() ? List.of() : List.of(record.abstractText()));
        fields.put(
                "authors",
                record -> record.authors().isEmpty() ? List.of() : List.of(String.join("; ", record.authors())));
        fields.put(
                "issued",
                record -> record.issued().map(Object::toString).stream().toList());
        fields.put("id", RecordKeys::ids);
        fields.put("category", PaperRecord::categories);
        fields.put("organisation", record -> record.organisation().stream().toList());
        fields.put(
                "code", record -> record.codeLinks().stream().map(URI::toString).toList());
        fields.put("page", record -> record.page().map(URI::toString).stream().toList());
        fields.put("licence", record -> record.licence().stream().toList());
        fields.put("withdrawn", record -> record.withdrawn() ? List.of("true") : List.of());
        return fields;
    }
}
