package org.techne.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.extract.Entity;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.source.Origin;

class IriMintTest {
    private final IriMint mint = new IriMint(IriMint.DEFAULT_BASE);

    @Test
    void lexiconEntitiesAreNamedByTheirSlugAndOthersByTheirName() {
        Entity known = new Entity(EntityKind.HARDWARE, "nvidia-a100", "NVIDIA A100", List.of());
        Entity mined = Entity.mined(EntityKind.TECHNIQUE, "Flash Attention++", List.of());
        assertThat(mint.entity(known)).isEqualTo(node("https://w3id.org/techne/hardware/nvidia-a100"));
        assertThat(mint.entity(mined)).isEqualTo(node("https://w3id.org/techne/technique/Flash-Attention%2B%2B"));
    }

    @Test
    void sourcesOfOneFileNameInTwoFoldersDiffer() {
        assertThat(source("a/page.txt")).isNotEqualTo(source("b/page.txt"));
        assertThat(source("a/page.txt").getURI()).startsWith("https://w3id.org/techne/source/page.txt-");
    }

    @Test
    void anotherBaseMovesResourcesAndLeavesTheOntology() {
        IriMint other = new IriMint("http://localhost:3030/id/");
        assertThat(other.rebased(node("https://w3id.org/techne/metric/speed")))
                .isEqualTo(node("http://localhost:3030/id/metric/speed"));
        assertThat(other.rebased(Tn.LOW)).isEqualTo(Tn.LOW);
        assertThat(other.rebased(Vocabulary.SKOS_BROADER)).isEqualTo(Vocabulary.SKOS_BROADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "techne", "https://example.org", "a b/", "/techne/"})
    void refusesWhatIsNoBase(String base) {
        assertThatThrownBy(() -> new IriMint(base)).hasMessageContaining("ends in a slash");
    }

    private Node source(String document) {
        return mint.source(new Origin(document, "page", 1));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
