package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.techne.loader.problem.Code;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/** Papers of Semantic Scholar's Graph API: one, a batch, or an answer to a search. */
public final class S2Graph implements JsonDialect {
    @Override
    public String name() {
        return "s2-graph";
    }

    @Override
    public List<String> places() {
        return List.of("", "[]", "data[]");
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.contains("paperId") && keys.contains("title");
    }

    @Override
    public boolean fitsAnswer(Set<String> keys) {
        return keys.equals(Set.of("error")) || keys.equals(Set.of("data")) || keys.containsAll(Set.of("total", "data"));
    }

    @Override
    public void readAnswer(JsonNode answer, RecordSink sink) {
        if (answer.has("error")) {
            sink.problem(1, "error", Code.E117, Json.text(answer, "error"));
        }
    }

    /** In a batch null stands for an unknown paper. */
    @Override
    public void readValue(JsonNode value, int line, RecordSink sink) {
        if (!value.isNull()) {
            JsonDialect.super.readValue(value, line, sink);
        }
    }

    @Override
    public void read(JsonNode paper, PaperRecordBuilder to, RecordSink sink) {
        to.title(Json.text(paper, "title")).abstractText(Json.text(paper, "abstract"));
        to.ids().s2(Json.text(paper, "paperId"));
        JsonNode ids = paper.path("externalIds");
        to.ids().arxiv(Json.text(ids, "ArXiv"));
        to.ids().doi(Json.text(ids, "DOI"));
        to.ids().dblp(Json.text(ids, "DBLP"));
        to.ids().acl(Json.text(ids, "ACL"));
        to.ids().other("pubmed", Json.text(ids, "PubMed"));
        to.ids().other("corpusid", Json.find(paper, "corpusId").orElseGet(() -> Json.text(ids, "CorpusId")));
        Json.elements(paper.path("authors")).forEach(author -> to.author(Json.text(author, "name")));
        sink.issued(to, "publicationDate", Json.text(paper, "publicationDate", "year"));
        Json.texts(paper.path("fieldsOfStudy")).forEach(to::category);
        to.page(Json.text(paper, "url"));
        to.licence(Json.text(paper.path("openAccessPdf"), "license"));
    }
}
