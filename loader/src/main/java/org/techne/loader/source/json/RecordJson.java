package org.techne.loader.source.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperIds;
import org.techne.loader.source.PaperRecord;

/** Paper records as JSON, complete: what is written is read back equal. For keeping them, not for exchange; fields that a record lacks are left out. */
public final class RecordJson {
    private RecordJson() {}

    /** What a record says, and of which document; not where in it, nor when it was read. */
    public static String content(PaperRecord record) {
        return write(said(record));
    }

    /** Records as one JSON array. */
    public static byte[] write(List<PaperRecord> records) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        for (PaperRecord record : records) {
            all.add(said(record)
                    .put("line", record.origin().line())
                    .put("loaded", record.origin().loaded().toEpochMilli()));
        }
        return write(all).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The records of an array that {@link #write} made.
     *
     * @throws UncheckedIOException where it is none
     */
    public static List<PaperRecord> read(byte[] json) {
        try {
            return Json.elements(Json.MAPPER.readTree(json)).stream()
                    .map(RecordJson::record)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(JsonNode value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode said(PaperRecord record) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("document", record.origin().document());
        json.put("format", record.origin().format());
        json.put("title", record.title());
        json.put("abstract", record.abstractText());
        put(json, "authors", record.authors());
        record.authorCount().ifPresent(count -> json.put("authorCount", count));
        record.issued().ifPresent(date -> json.put("issued", date.toString()));
        ObjectNode ids = json.putObject("ids");
        record.ids().byIssuer().forEach(ids::put);
        put(json, "categories", record.categories());
        record.organisation().ifPresent(name -> json.put("organisation", name));
        put(json, "code", record.codeLinks().stream().map(URI::toString).toList());
        record.page().ifPresent(page -> json.put("page", page.toString()));
        record.licence().ifPresent(licence -> json.put("licence", licence));
        if (record.withdrawn()) {
            json.put("withdrawn", true);
        }
        return json;
    }

    private static void put(ObjectNode json, String key, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(json.putArray(key)::add);
        }
    }

    private static PaperRecord record(JsonNode json) {
        return new PaperRecord(
                json.path("title").asText(),
                json.path("abstract").asText(),
                values(json.path("authors")),
                json.has("authorCount")
                        ? OptionalInt.of(json.path("authorCount").asInt())
                        : OptionalInt.empty(),
                PaperDate.parse(json.path("issued").asText()),
                ids(json.path("ids")),
                values(json.path("categories")),
                value(json, "organisation"),
                values(json.path("code")).stream().map(URI::create).toList(),
                value(json, "page").map(URI::create),
                value(json, "licence"),
                json.path("withdrawn").asBoolean(),
                origin(json));
    }

    private static Origin origin(JsonNode json) {
        return new Origin(
                json.path("document").asText(),
                json.path("format").asText(),
                json.path("line").asInt(),
                Instant.ofEpochMilli(json.path("loaded").asLong()));
    }

    private static PaperIds ids(JsonNode json) {
        SortedMap<String, String> all = new TreeMap<>();
        json.properties().forEach(id -> all.put(id.getKey(), id.getValue().asText()));
        return new PaperIds(
                Optional.ofNullable(all.remove("arxiv")),
                Optional.ofNullable(all.remove("doi")),
                Optional.ofNullable(all.remove("openalex")),
                Optional.ofNullable(all.remove("s2")),
                Optional.ofNullable(all.remove("dblp")),
                Optional.ofNullable(all.remove("acl")),
                all);
    }

    private static List<String> values(JsonNode array) {
        return Json.elements(array).stream().map(JsonNode::asText).toList();
    }

    private static Optional<String> value(JsonNode json, String key) {
        return json.has(key) ? Optional.of(json.path(key).asText()) : Optional.empty();
    }
}
