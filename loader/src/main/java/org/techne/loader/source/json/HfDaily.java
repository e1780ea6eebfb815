package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.techne.loader.problem.Code;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.Whitespace;

/** Daily papers of Hugging Face: an array of entries that wrap a paper. Some days were saved as texts in Python's notation; they are read as well. */
public final class HfDaily implements JsonDialect {
    @Override
    public String name() {
        return "hf-daily";
    }

    @Override
    public List<String> places() {
        return List.of("[]", "");
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.contains("paper") && (keys.contains("publishedAt") || keys.contains("numComments"));
    }

    @Override
    public boolean fitsText(String text) {
        return text.startsWith("{'paper':");
    }

    @Override
    public void readValue(JsonNode value, int line, RecordSink sink) {
        if (!value.isTextual()) {
            JsonDialect.super.readValue(value, line, sink);
            return;
        }
        JsonNode entry;
        try {
            entry = PythonLiteral.parse(value.asText());
        } catch (IOException e) {
            sink.problem(line, "", Code.E109, value.asText(), e.getMessage() + "; fetch the day again");
            return;
        }
        JsonDialect.super.readValue(entry, line, sink);
    }

    @Override
    public void read(JsonNode entry, PaperRecordBuilder to, RecordSink sink) {
        JsonNode paper = entry.path("paper");
        to.title(Json.find(paper, "title").orElseGet(() -> Json.text(entry, "title")));
        to.abstractText(Whitespace.unfold(Json.find(paper, "summary").orElseGet(() -> Json.text(entry, "summary"))));
        if (!to.ids().arxiv(Json.text(paper, "id"))) {
            sink.problem(to.origin().line(), "paper.id", Code.E113, Json.text(paper, "id"));
        }
        Json.elements(paper.path("authors")).stream()
                .filter(author -> !author.path("hidden").asBoolean())
                .forEach(author -> to.author(Json.text(author, "name")));
        sink.issued(to, "paper.publishedAt", day(Json.text(paper, "publishedAt")));
        to.codeLink(Json.text(paper, "githubRepo")).page(Json.text(paper, "projectPage"));
        JsonNode organisation = paper.has("organization") ? paper.path("organization") : entry.path("organization");
        to.organisation(Json.text(organisation, "fullname", "name"));
    }

    private static String day(String time) {
        int end = time.indexOf('T');
        return end < 0 ? time : time.substring(0, end);
    }
}
