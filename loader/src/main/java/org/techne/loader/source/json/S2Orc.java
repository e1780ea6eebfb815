package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;

/** The metadata of S2ORC, one paper a line. */
public final class S2Orc implements JsonDialect {
    @Override
    public String name() {
        return "s2orc";
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.containsAll(Set.of("paper_id", "title", "arxiv_id"));
    }

    @Override
    public void read(JsonNode paper, PaperRecordBuilder to, RecordSink sink) {
        to.title(Json.text(paper, "title")).abstractText(Json.text(paper, "abstract"));
        to.ids().other("corpusid", Json.text(paper, "paper_id"));
        to.ids().arxiv(Json.text(paper, "arxiv_id"));
        to.ids().doi(Json.text(paper, "doi"));
        to.ids().acl(Json.text(paper, "acl_id"));
        to.ids().other("pubmed", Json.text(paper, "pubmed_id"));
        for (JsonNode author : Json.elements(paper.path("authors"))) {
            String middle = Json.texts(author.path("middle")).stream().collect(Collectors.joining(" "));
            to.author(PersonNames.of(
                    Json.text(author, "first") + " " + middle, Json.text(author, "last"), Json.text(author, "suffix")));
        }
        sink.issued(to, "year", Json.text(paper, "year"));
        Json.texts(paper.path("mag_field_of_study")).forEach(to::category);
        to.page(Json.text(paper, "s2_url"));
    }
}
