package org.techne.loader.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.Relation;
import org.techne.loader.text.Span;

/** Which names of a paper another paper may explain, and what the paper would say of them. */
class CandidatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FoldFormer",
                "FLD3R",
                "FLDCNN",
                "StreamLoom-2",
                "NextFold-1",
                "X-FoldMLA",
                "Fold2Quilt",
                "QuickSpan XL",
                "MapFold-Large"
            })
    void aNameOfItsOwnShapeIsACandidate(String name) {
        assertThat(names("We compare with " + name + " in all settings.")).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We compare with Folder and FOLDER.",
                "Decoding fMRI and sRGB is NP-hard.",
                "We thank McFold and LeQuilt of NeurIPS, GitHub and OpenAI.",
                "Many VLMs and GNNs fail.",
                "We compare with ResNet-50 and BERT.",
                "We train on QuiltShop.",
                "The QuiltShop dataset is large.",
                "QuiltShop, a large-scale corpus of quilts, is used.",
                "We win the QuiltShop Arena competition.",
                "The detector was made for the QuiltShop 2026 challenge.",
                "We test three benchmarks (MA-52, QuiltShop, and MapBench).",
                "Experiments on reviews and QuiltShop show gains.",
                "QuiltShop and MapBench benchmarks are hard.",
                "QuiltShop executes five stages.",
                "We propose a loom, a cache and QuiltShop.",
                "There are two variants: FoldShop and QuiltShop.",
                "A QuiltShop module checks each step.",
                "On reviews and QuiltShop, gains are small.",
                "We win the QuiltShop: Folded Quilts challenge.",
                "Regret is $\\widetilde{\\mathcal{O}}(n)$.",
                "We further propose QuiltShop, which is fast.",
                "The well-known QuiltShop principle holds.",
                "Code: https://quilts.org/QuiltShop."
            })
    void ordinaryWordsDatasetsEventsPeopleAndKnownNamesAreNone(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void anAbbreviationThatThePaperExplainsIsNone() {
        assertThat(names("We use quilted token packing (QuTokP). With QuTokP it is fast."))
                .isEmpty();
    }

    @Test
    void adjectivesAndOwnersAreCutOff() {
        assertThat(names("FoldFormer's cache and StreamLoom-based batching help."))
                .containsExactly("FoldFormer", "StreamLoom");
    }

    @Test
    void theBaselineOfAResultIsComparedWith() {
        List<Candidate> compared = candidates(
                "SlimKV: Smaller Caches",
                "We present SlimKV. It is 2.1x faster than the FLD3R model. It uses StreamLoom.");
        assertThat(compared).extracting(Candidate::name).containsExactly("FLD3R", "StreamLoom");
        assertThat(compared).extracting(Candidate::relation).containsExactly(Relation.COMPARES_WITH, Relation.USES);
    }

    @Test
    void anAbstractOfManyNamesIsReadInLinearTime() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 20_000)
                .forEach(i -> text.append("QuiltFold").append(i).append("x is 2x faster than FoldQuilt. "));
        assertThat(candidates("Title", text.toString())).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void theSpoolGivesBackWhatItWasGiven() throws IOException {
        List<Candidate> candidates = List.of(
                new Candidate(
                        "FoldFormer",
                        Relation.COMPARES_WITH,
                        true,
                        List.of(0, 70_000),
                        new Evidence("Fold\\-Former", new Span(3, 15), true)),
                new Candidate("µQuilt-ß", Relation.USES, false, List.of(), new Evidence("x", new Span(0, 1), false)));
        try (CandidateSpool spool = new CandidateSpool()) {
            spool.add("one", 7, candidates);
            spool.add("none", 0, List.of());
            spool.add("two", 0, candidates.subList(1, 2));
            for (int reading = 0; reading < 2; reading++) {
                List<Object> read = new ArrayList<>();
                spool.read((paper, month, found) -> read.add(List.of(paper, month, found)));
                assertThat(read)
                        .containsExactly(List.of("one", 7, candidates), List.of("two", 0, candidates.subList(1, 2)));
            }
        }
    }

    private static List<String> names(String text) {
        return candidates("A study", text).stream().map(Candidate::name).toList();
    }

    private static List<Candidate> candidates(String title, String text) {
        return Candidates.of(BuiltIn.factsOf(title, text));
    }
}
