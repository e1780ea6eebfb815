package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.techne.loader.source.ArxivFacts;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.Whitespace;

/**
 * Papers in plain JSON: {@code title} and {@code abstract} (or {@code summary}), and whatever else is known: id, authors, date or year, categories, code,
 * doi, arxiv, url, license, organization. Comes after the dialects of services.
 */
public final class PaperJson implements JsonDialect {
    private static final List<String> WRAPPERS = List.of("", "[]", "papers[]", "data[]", "results[]", "records[]");

    @Override
    public String name() {
        return "paper-json";
    }

    @Override
    public List<String> places() {
        return WRAPPERS;
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.contains("title") && (keys.contains("abstract") || keys.contains("summary"));
    }

    @Override
    public void read(JsonNode record, PaperRecordBuilder to, RecordSink sink) {
        to.title(Json.text(record, "title"));
        to.abstractText(Whitespace.unfold(Json.text(record, "abstract", "summary")));
        readIds(record, to);
        Json.elements(record.path("authors")).forEach(author -> to.author(nameOf(author)));
        to.authors(PersonNames.list(Json.text(record, "authors")));
        readDate(record, to, sink);
        for (String key : List.of("categories", "category", "label")) {
            Json.texts(record.path(key)).forEach(to::category);
        }
        for (String key : List.of("code", "code_url", "repository", "github")) {
            Json.texts(record.path(key)).forEach(to::codeLink);
        }
        to.page(Json.text(record, "url", "abs", "page"));
        to.organisation(Json.text(record, "organization", "organisation"));
        to.licence(Json.text(record, "license", "licence"));
        if (ArxivFacts.saysWithdrawn(to.abstractText(), Json.text(record, "comment", "comments"))
                || record.path("withdrawn").asBoolean()) {
            to.withdrawn();
        }
    }

    /** The date given; without one, the month that is part of an arXiv id. */
    private static void readDate(JsonNode record, PaperRecordBuilder to, RecordSink sink) {
        String date = Json.text(record, "date", "published", "publication_date", "issued", "year");
        to.ids().build().arxiv().flatMap(ArxivFacts::month).ifPresent(to::issued);
        sink.issued(to, "date", date);
    }

    private static void readIds(JsonNode record, PaperRecordBuilder to) {
        for (String key : List.of("arxiv", "arxiv_id", "arxivId", "abs", "pdf")) {
            to.ids().arxiv(Json.text(record, key));
        }
        to.ids().doi(Json.text(record, "doi", "DOI"));
        to.ids().acl(Json.text(record, "acl", "acl_id"));
        String id = Json.text(record, "id");
        if (!id.isEmpty() && !isArxiv(id, to) && !to.ids().doi(id)) {
            to.ids().other("local", id);
        }
    }

    /** Whether the id is arXiv's and nothing more: other ids may have such digits inside. */
    private static boolean isArxiv(String id, PaperRecordBuilder to) {
        return id.matches(
                        "(?i)(?:arxiv:|https?://arxiv\\.org/abs/)?(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?")
                && to.ids().arxiv(id);
    }

    private static String nameOf(JsonNode author) {
        String name = author.isObject() ? Json.text(author, "name", "full_name") : author.asText("");
        return PersonNames.natural(name);
    }
}
