package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Markup;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;

/** Works of Crossref: answers of its API with one work or a list, files of items, one work a line. Journals, series and reviews are passed over. */
public final class CrossrefWorks implements JsonDialect {
    private static final Set<String> NO_PAPERS = Set.of(
            "journal",
            "journal-issue",
            "journal-volume",
            "book-series",
            "book-set",
            "report-series",
            "proceedings-series",
            "component",
            "grant",
            "peer-review",
            "database");

    @Override
    public String name() {
        return "crossref";
    }

    @Override
    public List<String> places() {
        return List.of("message.items[]", "message", "items[]", "[]", "");
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.contains("DOI") && keys.contains("title");
    }

    @Override
    public boolean fitsAnswer(Set<String> keys) {
        return keys.containsAll(Set.of("status", "message-type", "message"));
    }

    @Override
    public void readValue(JsonNode value, int line, RecordSink sink) {
        if (!NO_PAPERS.contains(Json.text(value, "type"))) {
            JsonDialect.super.readValue(value, line, sink);
        }
    }

    @Override
    public void read(JsonNode work, PaperRecordBuilder to, RecordSink sink) {
        to.title(Markup.text(Json.texts(work.path("title")).stream().findFirst().orElse("")));
        to.abstractText(Markup.withoutHeading(Markup.text(Json.text(work, "abstract"))));
        to.ids().doi(Json.text(work, "DOI"));
        for (JsonNode author : Json.elements(work.path("author"))) {
            to.author(Json.find(author, "name")
                    .orElseGet(() -> PersonNames.of(
                            Json.text(author, "given"), Json.text(author, "family"), Json.text(author, "suffix"))));
        }
        readDate(work, to, sink);
        Json.texts(work.path("subject")).forEach(to::category);
        to.page(Json.text(work, "URL"));
        to.licence(Json.text(work.path("license").path(0), "URL"));
        if (Json.elements(work.path("updated-by")).stream()
                .anyMatch(update -> Set.of("retraction", "withdrawal").contains(Json.text(update, "type")))) {
            to.withdrawn();
        }
    }

    /** The date of issue, no more precise than given; a date without a year is no date. */
    private static void readDate(JsonNode work, PaperRecordBuilder to, RecordSink sink) {
        for (String field : List.of("issued", "published", "published-online", "published-print", "posted")) {
            JsonNode parts = work.path(field).path("date-parts").path(0);
            if (parts.path(0).isInt()) {
                Optional<PaperDate> date = PaperDate.of(
                        parts.path(0).asInt(),
                        parts.path(1).asInt(0),
                        parts.path(2).asInt(0));
                date.ifPresentOrElse(
                        to::issued, () -> sink.problem(to.origin().line(), field, Code.E104, parts.toString()));
                return;
            }
        }
    }
}
