package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/**
 * The dump "evaluation tables" of Papers with Code, tasks within tasks: each row names a paper, its address and its code. What the row measures is no statement of an
 * abstract and is left out; rows that name no paper are passed over.
 */
public final class PwcTables implements JsonDialect {
    @Override
    public String name() {
        return "papers-with-code-tables";
    }

    @Override
    public List<String> places() {
        return List.of("*.sota.rows[]");
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.containsAll(Set.of("model_name", "paper_title", "paper_url"));
    }

    @Override
    public void readValue(JsonNode row, int line, RecordSink sink) {
        if (!Json.text(row, "paper_title").isEmpty()) {
            JsonDialect.super.readValue(row, line, sink);
        }
    }

    @Override
    public void read(JsonNode row, PaperRecordBuilder to, RecordSink sink) {
        String address = Json.text(row, "paper_url");
        to.title(Json.text(row, "paper_title")).page(address);
        if (address.contains("arxiv.org/")) {
            to.ids().arxiv(address);
        }
        to.ids().acl(address);
        sink.issued(to, "paper_date", Json.text(row, "paper_date"));
        Json.elements(row.path("code_links")).forEach(link -> to.codeLink(Json.text(link, "url")));
    }
}
