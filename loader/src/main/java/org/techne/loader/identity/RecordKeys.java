package org.techne.loader.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.json.RecordJson;

/** By what a record finds those that may be of the same paper. */
public final class RecordKeys {
    /** The issuer of ids that mean something only within their document. */
    private static final String LOCAL = "local";

    private RecordKeys() {}

    /** Ids, as {@code arxiv:2401.01234}; two records that share one are of one paper. */
    public static List<String> ids(PaperRecord record) {
        List<String> ids = new ArrayList<>();
        record.ids().byIssuer().forEach((issuer, id) -> {
            if (!issuer.equals(LOCAL)) {
                ids.add(issuer + ":" + id);
            }
        });
        return ids;
    }

    /** Everything by which another record can meet this one: ids, the title, and the id within its document. */
    public static Set<String> of(PaperRecord record) {
        Set<String> keys = new LinkedHashSet<>(ids(record));
        keys.add("title:" + Hashes.digits(NormalTitle.of(record.title())));
        local(record).ifPresent(keys::add);
        return keys;
    }

    /** What the record says and in which document, as 16 hexadecimal digits; the same wherever in the document it stands and whenever it is read. */
    public static String fingerprint(PaperRecord record) {
        return Hashes.digits(RecordJson.content(record));
    }

    private static Optional<String> local(PaperRecord record) {
        return Optional.ofNullable(record.ids().other().get(LOCAL))
                .map(id -> "local:" + Hashes.digits(record.origin().document() + "\n" + id));
    }

    /** The keys by which a document is found to speak of the same thing again: its ids of whatever issuer. */
    static List<String> withinDocument(PaperRecord record) {
        List<String> keys = ids(record);
        local(record).ifPresent(keys::add);
        return keys;
    }
}
