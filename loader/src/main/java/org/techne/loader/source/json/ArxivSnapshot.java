package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import org.techne.loader.problem.Code;
import org.techne.loader.source.ArxivFacts;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.Whitespace;

/** The arXiv metadata snapshot: JSON Lines with the fields of arXiv's OAI-PMH, the newest of them with fewer. */
public final class ArxivSnapshot implements JsonDialect {
    @Override
    public String name() {
        return "arxiv-snapshot";
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.containsAll(Set.of("id", "title", "abstract", "categories"))
                && (keys.contains("update_date") || keys.contains("authors_parsed"));
    }

    @Override
    public void read(JsonNode record, PaperRecordBuilder to, RecordSink sink) {
        String id = Json.text(record, "id");
        String text = Whitespace.unfold(Json.text(record, "abstract"));
        to.title(Json.text(record, "title")).abstractText(text).licence(Json.text(record, "license"));
        if (!to.ids().arxiv(id)) {
            sink.problem(to.origin().line(), "id", Code.E113, id);
        }
        to.ids().doi(Json.text(record, "doi"));
        Arrays.stream(Json.text(record, "categories").split("\\s+")).forEach(to::category);
        readAuthors(record, to);
        readDate(record, id, to);
        if (ArxivFacts.saysWithdrawn(text, Json.text(record, "comments"))) {
            to.withdrawn();
        }
    }

    private static void readAuthors(JsonNode record, PaperRecordBuilder to) {
        JsonNode parsed = record.path("authors_parsed");
        if (!parsed.isArray() || parsed.isEmpty()) {
            to.authors(PersonNames.list(Json.text(record, "authors")));
            return;
        }
        for (JsonNode name : parsed) {
            to.author(PersonNames.of(
                    name.path(1).asText(""),
                    name.path(0).asText(""),
                    name.path(2).asText("")));
        }
    }

    /** First the day of version 1, then the month of the id: the update date is that of the metadata. */
    private static void readDate(JsonNode record, String id, PaperRecordBuilder to) {
        String created = record.path("versions").path(0).path("created").asText("");
        ArxivFacts.day(created).or(() -> ArxivFacts.month(id)).ifPresent(to::issued);
    }
}
