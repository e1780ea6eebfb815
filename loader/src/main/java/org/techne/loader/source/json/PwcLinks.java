package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/** The dump "links between papers and code" of Papers with Code: a paper's title and ids with one repository; several records a paper. */
public final class PwcLinks implements JsonDialect {
    @Override
    public String name() {
        return "papers-with-code-links";
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.containsAll(Set.of("paper_title", "paper_url_abs", "repo_url"));
    }

    @Override
    public void read(JsonNode link, PaperRecordBuilder to, RecordSink sink) {
        to.title(Json.text(link, "paper_title"));
        to.ids().arxiv(Json.find(link, "paper_arxiv_id").orElseGet(() -> Json.text(link, "paper_url_abs")));
        to.codeLink(Json.text(link, "repo_url"));
        to.page(Json.text(link, "paper_url"));
    }
}
