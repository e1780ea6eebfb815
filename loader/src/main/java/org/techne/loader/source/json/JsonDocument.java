package org.techne.loader.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.MalformedException;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.ReplayReader;

/**
 * The values at one place of a JSON document. Where the grammar breaks within a record, reading begins again at the next text that begins
 * as the records before did, with the same keys.
 */
final class JsonDocument {
    private static final String KEY = "\"([^\"\\\\]{1,100})\"\\s*:";
    private static final String SCALAR = "\\s*(?:\"[^\"\\n]{0,300}\"|[\\w.+-]{1,40})\\s*,\\s*";
    private static final Pattern FIRST_KEYS = Pattern.compile("\\{\\s*" + KEY + "(?:" + SCALAR + KEY + ")?");
    private static final String AGAIN = "[";

    private final ReplayReader text;
    private final RecordSink sink;
    private final ObjIntConsumer<JsonNode> receiver;
    private String place;
    private String front = "";
    private long begin;
    private int linesBefore;
    private Optional<Pattern> next = Optional.empty();

    /**
     * A document.
     *
     * @param receiver gets each value with its line
     */
    JsonDocument(ReplayReader text, String place, RecordSink sink, ObjIntConsumer<JsonNode> receiver) {
        this.text = text;
        this.place = place;
        this.sink = sink;
        this.receiver = receiver;
    }

    /**
     * Reads to the end.
     *
     * @throws MalformedException where the grammar breaks and no further record is found
     */
    void read() throws IOException {
        boolean again = true;
        while (again) {
            try (JsonParser parser = Json.MAPPER.createParser(text)) {
                read(parser);
                again = !front.isEmpty() && begin();
            } catch (JsonProcessingException e) {
                recover(e);
            }
        }
    }

    private void read(JsonParser parser) throws IOException {
        JsonPath path = new JsonPath();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            path.follow(parser);
            boolean begins = token.isScalarValue() || token == JsonToken.START_OBJECT;
            if (begins && JsonShape.isAt(place, path.toString())) {
                text.keepFrom(placeOf(parser.currentTokenLocation().getCharOffset()));
                int line = linesBefore + parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_OBJECT && next.isEmpty()) {
                    next = beginning();
                }
                receiver.accept(parser.<JsonNode>readValueAsTree(), line);
                text.keepFrom(placeOf(parser.currentLocation().getCharOffset()));
            } else if (!front.isEmpty()
                    && token == JsonToken.END_ARRAY
                    && path.toString().isEmpty()) {
                text.keepFrom(placeOf(parser.currentLocation().getCharOffset()));
                return;
            }
        }
    }

    private long placeOf(long offset) {
        return begin + offset - front.length();
    }

    /** How records begin: with the first key of the one that the kept text begins with and, where a plain value follows, the second. */
    private Optional<Pattern> beginning() {
        Matcher first = FIRST_KEYS.matcher(text.kept());
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        String keys = "\\{\\s*\"" + Pattern.quote(first.group(1)) + "\"\\s*:";
        String second = first.group(2);
        return Optional.of(
                Pattern.compile(second == null ? keys : keys + SCALAR + "\"" + Pattern.quote(second) + "\"\\s*:"));
    }

    /**
     * Tells of the fault and goes to the next record.
     *
     * @throws MalformedException where there is none
     */
    private void recover(JsonProcessingException fault) throws IOException {
        int line = fault.getLocation() == null
                ? 0
                : linesBefore + fault.getLocation().getLineNr();
        boolean within = !text.kept().isEmpty() && text.kept().charAt(0) == '{';
        int at = within ? 1 + text.linesBefore() : line;
        text.keepFrom(text.keptFrom() + (within ? 1 : 0));
        if (!begin()) {
            throw new MalformedException(line, fault.getOriginalMessage());
        }
        String mend = "mend it; reading went on at line " + (1 + text.linesBefore());
        sink.problem(at, "", Code.E109, fault.getOriginalMessage(), mend);
    }

    /** Takes the document up again at the next record after the kept text's beginning, as an array; false where there is none. */
    private boolean begin() throws IOException {
        OptionalLong found = next.isPresent() ? text.find(next.get(), text.keptFrom()) : OptionalLong.empty();
        if (found.isEmpty()) {
            return false;
        }
        front = AGAIN;
        place = "[]";
        begin = found.getAsLong();
        linesBefore = text.linesBefore();
        text.rewind(front);
        return true;
    }
}
