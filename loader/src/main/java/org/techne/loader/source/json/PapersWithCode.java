package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.Whitespace;

/** The dump "papers with abstracts" of Papers with Code. Its tasks and methods are its users' and are left out. */
public final class PapersWithCode implements JsonDialect {
    @Override
    public String name() {
        return "papers-with-code";
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.containsAll(Set.of("paper_url", "title", "abstract", "url_abs"));
    }

    @Override
    public void read(JsonNode paper, PaperRecordBuilder to, RecordSink sink) {
        to.title(Json.text(paper, "title")).abstractText(Whitespace.unfold(Json.text(paper, "abstract")));
        to.ids().arxiv(Json.text(paper, "arxiv_id"));
        String address = Json.text(paper, "url_abs");
        if (address.contains("aclanthology.org/") || address.contains("aclweb.org/")) {
            to.ids().acl(address);
        }
        Json.texts(paper.path("authors")).forEach(to::author);
        sink.issued(to, "date", Json.text(paper, "date"));
        to.page(Json.text(paper, "paper_url"));
    }
}
