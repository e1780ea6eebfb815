package org.techne.loader.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class PromptTest {
    private static final String TN = "https://w3id.org/techne/ontology#";
    private final Prompt prompt = Prompt.of(Answers.LEXICON);

    @Test
    void everythingIsFilledInAndTheSameEachTime() {
        assertThat(prompt.instructions()).contains("top-1 accuracy", "GPU").doesNotContain("{{");
        assertThat(prompt.schema().toString()).doesNotContain("{{");
        assertThat(Prompt.of(Answers.LEXICON)).isEqualTo(prompt);
    }

    /** Strict schemas require every property and forbid others. */
    @Test
    void everyObjectOfTheSchemaIsStrict() {
        List<JsonNode> objects = Stream.of("", "/properties/names/items", "/properties/results/items")
                .map(prompt.schema()::at)
                .toList();
        for (JsonNode object : objects) {
            List<String> required = new ArrayList<>();
            object.path("required").forEach(name -> required.add(name.asText()));
            List<String> properties = new ArrayList<>();
            object.path("properties").fieldNames().forEachRemaining(properties::add);
            assertThat(required).containsExactlyInAnyOrderElementsOf(properties);
            assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        }
    }

    @Test
    void itsNamesAreTheOntologys() {
        Model ontology = ModelFactory.createDefaultModel();
        RDFDataMgr.read(ontology, PromptTest.class.getResourceAsStream("/ontology/techne.ttl"), Lang.TURTLE);
        List<String> names = new ArrayList<>();
        JsonNode result = prompt.schema().at("/properties/results/items/properties");
        result.fieldNames().forEachRemaining(names::add);
        names.remove("unit");
        prompt.schema().findValues("enum").forEach(list -> list.forEach(value -> names.add(value.asText())));
        names.remove("None");
        assertThat(names)
                .hasSizeGreaterThan(25)
                .allSatisfy(name -> assertThat(ontology.containsResource(ontology.createResource(TN + name)))
                        .as(name)
                        .isTrue());
    }
}
