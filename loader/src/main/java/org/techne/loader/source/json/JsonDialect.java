package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.techne.loader.problem.Code;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/** How one service writes its records in JSON. */
public interface JsonDialect {
    /** Name of the format. */
    String name();

    /**
     * Where records may stand, as paths; the empty path is the root, and also every line of JSON Lines. A path that begins with a star stands for every path that
     * ends as it does.
     */
    default List<String> places() {
        return List.of("", "[]");
    }

    /** Whether records with these keys are of this dialect. */
    boolean fits(Set<String> keys);

    /** Whether a document whose root has these keys is an answer of the service that holds no record. */
    default boolean fitsAnswer(Set<String> rootKeys) {
        return false;
    }

    /** Reads an answer that holds no record: nothing, or what is wrong with it. */
    default void readAnswer(JsonNode answer, RecordSink sink) {}

    /** Whether a text in a record's place may be a record of this dialect. */
    default boolean fitsText(String text) {
        return false;
    }

    /** Reads an object into a record. */
    void read(JsonNode record, PaperRecordBuilder to, RecordSink sink);

    /** Reads whatever stands in a record's place. */
    default void readValue(JsonNode value, int line, RecordSink sink) {
        if (value.isObject()) {
            PaperRecordBuilder record = sink.begin(line);
            read(value, record, sink);
            sink.emit(record);
        } else {
            sink.problem(line, "", Code.E109, value.toString(), "write an object { … } for each record");
        }
    }
}
