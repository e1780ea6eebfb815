package org.techne.server.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Terms;

/** What search engines read: schema.org as JSON-LD, safe inside a script element. */
final class SchemaOrg {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaOrg() {}

    static String paper(Facts facts, Node paper, List<String> authors) {
        ObjectNode node = start("ScholarlyArticle", paper);
        node.put("headline", facts.label(paper));
        facts.text(paper, Terms.ABSTRACT).ifPresent(text -> node.put("abstract", text));
        facts.text(paper, Terms.ISSUED).ifPresent(date -> node.put("datePublished", date));
        if (!authors.isEmpty()) {
            var array = node.putArray("author");
            authors.forEach(name -> array.addObject().put("@type", "Person").put("name", name));
        }
        return safe(node);
    }

    static String entity(Facts facts, Node thing, String type) {
        ObjectNode node = start(type, thing);
        node.put("name", facts.label(thing));
        List<String> others = facts.texts(thing, Terms.ALT_LABEL);
        if (!others.isEmpty()) {
            others.forEach(node.putArray("alternateName")::add);
        }
        return safe(node);
    }

    private static ObjectNode start(String type, Node thing) {
        return JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", type)
                .put("@id", thing.toString());
    }

    /** JSON without any sign that HTML could read. */
    private static String safe(ObjectNode node) {
        return node.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
