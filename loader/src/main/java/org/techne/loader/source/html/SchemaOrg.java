package org.techne.loader.source.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.techne.loader.source.Markup;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;

/** What a page says of its paper in schema.org's words, as JSON-LD. */
final class SchemaOrg {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SchemaOrg() {}

    /** Fills what the record has not yet. */
    static void fill(Document page, PaperRecordBuilder to) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            article(script.data()).ifPresent(article -> fill(article, to));
        }
    }

    private static void fill(JsonNode article, PaperRecordBuilder to) {
        if (to.title().isEmpty()) {
            to.title(article.path("headline").asText(article.path("name").asText("")));
            JsonNode authors = article.path("author");
            (authors.isArray() ? authors : MAPPER.createArrayNode().add(authors))
                    .forEach(author ->
                            to.author(PersonNames.natural(author.path("name").asText(author.asText("")))));
            PaperDate.parse(article.path("datePublished").asText("")).ifPresent(to::issued);
            to.page(article.path("url").asText(""));
            to.licence(article.path("license").asText(""));
        }
        if (to.abstractText().isEmpty()) {
            String text =
                    article.path("abstract").asText(article.path("description").asText(""));
            to.abstractText(Markup.withoutHeading(Markup.text(text)));
        }
        to.ids().doi(article.path("sameAs").asText(""));
        to.ids().doi(article.path("@id").asText(""));
    }

    private static Optional<JsonNode> article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            String type = node.path("@type").toString();
            if (type.contains("ScholarlyArticle")) {
                return Optional.of(node);
            }
            (node.isArray() ? node : node.path("@graph")).forEach(open::add);
        }
        return Optional.empty();
    }
}
