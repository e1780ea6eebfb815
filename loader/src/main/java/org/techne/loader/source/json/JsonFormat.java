package org.techne.loader.source.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Head;
import org.techne.loader.source.LineReader;
import org.techne.loader.source.MalformedException;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** JSON of one dialect: one object, an array, records inside an answer, or one object a line. Holds one record in memory. */
public final class JsonFormat implements SourceFormat {
    private final JsonDialect dialect;

    /** Reads a dialect. */
    public JsonFormat(JsonDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public boolean recognises(Head head) {
        JsonShape shape = JsonShape.of(head);
        return place(shape).isPresent() || dialect.fitsAnswer(shape.keysAt(""));
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        JsonShape shape = JsonShape.of(in.head());
        Optional<String> place = place(shape);
        if (place.isEmpty()) {
            readDocument(sink, in, "", (answer, line) -> dialect.readAnswer(answer, sink));
        } else if (shape.isLines() && place.get().isEmpty()) {
            readLines(sink, in.lines(sink));
        } else {
            readDocument(sink, in, place.get(), (value, line) -> {
                sink.reads(value::toString);
                dialect.readValue(value, line, sink);
            });
        }
    }

    private Optional<String> place(JsonShape shape) {
        return dialect.places().stream()
                .filter(path ->
                        dialect.fits(shape.keysAt(path)) || shape.textsAt(path).anyMatch(dialect::fitsText))
                .findFirst();
    }

    private void readLines(RecordSink sink, LineReader lines) throws IOException {
        while (lines.next()) {
            if (lines.isTooLong()) {
                sink.reads(() -> "");
                sink.problem(lines.number(), "", Code.E115, "");
            } else if (!lines.line().isBlank()) {
                readLine(sink, lines.line(), lines.number());
            }
        }
    }

    private void readLine(RecordSink sink, String line, int number) {
        sink.reads(() -> line);
        JsonNode value;
        try {
            value = Json.WHOLE.readTree(line);
        } catch (JsonProcessingException e) {
            sink.problem(number, "", Code.E109, line, e.getOriginalMessage() + "; mend the line");
            return;
        }
        dialect.readValue(value, number, sink);
    }

    private static void readDocument(RecordSink sink, SourceInput in, String place, ObjIntConsumer<JsonNode> receiver)
            throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(in.text(sink))) {
            JsonPath path = new JsonPath();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                path.follow(parser);
                boolean begins = token.isScalarValue() || token == JsonToken.START_OBJECT;
                if (begins && path.toString().equals(place)) {
                    int line = parser.currentTokenLocation().getLineNr();
                    receiver.accept(parser.<JsonNode>readValueAsTree(), line);
                }
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new MalformedException(at == null ? 0 : at.getLineNr(), e.getOriginalMessage());
        }
    }
}
