package org.techne.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.EntityKind;

class VocabularyTest {
    private static final Graph ONTOLOGY = RDFParser.source(Objects.requireNonNull(
                    VocabularyTest.class.getClassLoader().getResourceAsStream("ontology/techne.ttl")))
            .lang(Lang.TURTLE)
            .toGraph();

    @Test
    void everyTermIsDeclared() throws IllegalAccessException {
        List<Node> terms = new ArrayList<>();
        for (Field field : Tn.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
                terms.add((Node) field.get(null));
            }
        }
        assertThat(terms).hasSizeGreaterThan(40).allMatch(VocabularyTest::isDeclared);
    }

    @Test
    void everyNameThatEnumsGiveIsDeclared() {
        List<String> names = new ArrayList<>();
        Arrays.stream(Relation.values()).forEach(r -> names.add(r.property()));
        Arrays.stream(ResultKind.values()).forEach(k -> names.add(k.individual()));
        Arrays.stream(Bound.values()).forEach(b -> names.add(b.individual()));
        Arrays.stream(Change.values()).filter(c -> c != Change.NONE).forEach(c -> names.add(c.individual()));
        Arrays.stream(EntityKind.values()).filter(k -> k != EntityKind.UNIT).forEach(k -> names.add(k.className()));
        names.addAll(List.of("Higher", "Lower"));
        assertThat(names.stream().map(Tn::of)).allMatch(VocabularyTest::isDeclared);
    }

    @Test
    void termsAreShownWithTheirPrefix() {
        assertThat(Vocabulary.shortName(Tn.LOW)).isEqualTo("tn:low");
        assertThat(Vocabulary.shortName(Vocabulary.OA_EXACT)).isEqualTo("oa:exact");
    }

    private static boolean isDeclared(Node term) {
        return ONTOLOGY.contains(term, Vocabulary.RDF_TYPE, Node.ANY);
    }
}
