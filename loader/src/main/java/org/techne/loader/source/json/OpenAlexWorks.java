package org.techne.loader.source.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Markup;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/** Works of OpenAlex: answers of its API, arrays of works, and its snapshot with one work a line. */
public final class OpenAlexWorks implements JsonDialect {
    private static final int MOST_WORDS = 100_000;

    @Override
    public String name() {
        return "openalex";
    }

    @Override
    public List<String> places() {
        return List.of("", "[]", "results[]");
    }

    @Override
    public boolean fits(Set<String> keys) {
        return keys.contains("id")
                && (keys.contains("authorships") || keys.contains("abstract_inverted_index"))
                && (keys.contains("display_name") || keys.contains("title"));
    }

    @Override
    public boolean fitsAnswer(Set<String> keys) {
        return keys.containsAll(Set.of("meta", "results"));
    }

    @Override
    public void read(JsonNode work, PaperRecordBuilder to, RecordSink sink) {
        to.title(Markup.text(Json.text(work, "title", "display_name")));
        to.abstractText(Markup.withoutHeading(Markup.text(abstractOf(work.path("abstract_inverted_index"), to, sink))));
        readIds(work, to);
        for (JsonNode authorship : Json.elements(work.path("authorships"))) {
            to.author(Json.find(authorship.path("author"), "display_name")
                    .orElseGet(() -> Json.text(authorship, "raw_author_name")));
        }
        if (work.path("is_authors_truncated").asBoolean()) {
            to.moreAuthors();
        }
        sink.issued(to, "publication_date", Json.text(work, "publication_date", "publication_year"));
        Json.elements(work.path("concepts")).stream()
                .filter(concept -> concept.path("level").asInt(2) < 2)
                .forEach(concept -> to.category(Json.text(concept, "display_name")));
        JsonNode location = work.path("primary_location");
        to.page(Json.text(location, "landing_page_url")).licence(Json.text(location, "license"));
        if (work.path("is_retracted").asBoolean()) {
            to.withdrawn();
        }
    }

    private static void readIds(JsonNode work, PaperRecordBuilder to) {
        to.ids().openAlex(Json.text(work, "id"));
        to.ids().doi(Json.text(work, "doi"));
        String pubmed = Json.text(work.path("ids"), "pmid");
        to.ids().other("pubmed", pubmed.substring(pubmed.lastIndexOf('/') + 1));
        for (JsonNode location : Json.elements(work.path("locations"))) {
            String address = Json.text(location, "landing_page_url");
            if (address.contains("arxiv.org/")) {
                to.ids().arxiv(address);
            }
        }
    }

    /** The words at their positions; the snapshot of 2023 holds the index as a text that is JSON again. */
    private static String abstractOf(JsonNode index, PaperRecordBuilder to, RecordSink sink) {
        JsonNode words = index;
        if (index.isTextual() && !index.asText().isBlank()) {
            try {
                words = Json.WHOLE.readTree(index.asText());
            } catch (JsonProcessingException e) {
                sink.problem(to.origin().line(), "abstract_inverted_index", Code.E114, index.asText());
                return "";
            }
        }
        JsonNode inner = words.path("InvertedIndex");
        return inOrder(inner.isObject() ? inner : words);
    }

    private static String inOrder(JsonNode positionsByWord) {
        TreeMap<Integer, String> words = new TreeMap<>();
        positionsByWord.properties().forEach(entry -> {
            for (JsonNode position : entry.getValue()) {
                if (position.isInt() && position.asInt() >= 0 && words.size() < MOST_WORDS) {
                    words.put(position.asInt(), entry.getKey());
                }
            }
        });
        return String.join(" ", words.values());
    }
}
