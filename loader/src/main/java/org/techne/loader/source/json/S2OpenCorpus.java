package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/** The old open corpus of Semantic Scholar, one paper a line; an empty text stands for what is missing. */
public final class S2OpenCorpus implements JsonDialect {
    @Override
    public String name() {
        return "s2-open-corpus";
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.containsAll(Set.of("id", "title", "paperAbstract"));
    }

    @Override
    public void read(JsonNode paper, PaperRecordBuilder to, RecordSink sink) {
        to.title(Json.text(paper, "title")).abstractText(Json.text(paper, "paperAbstract"));
        to.ids().s2(Json.text(paper, "id"));
        to.ids().doi(Json.text(paper, "doi"));
        to.ids().other("pubmed", Json.text(paper, "pmid"));
        Json.elements(paper.path("authors")).forEach(author -> to.author(Json.text(author, "name")));
        sink.issued(to, "year", Json.text(paper, "year"));
        Json.texts(paper.path("fieldsOfStudy")).forEach(to::category);
        to.page(Json.text(paper, "s2Url"));
    }
}
