package org.techne.loader.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We study sparse graphs with a new sampler called MossWalk that keeps rare nodes. | MossWalk",
                "We revisit simple, real-valued models of pebbles for sorting them and introduce GravelSort, a method that is small. | GravelSort",
                "We develop a training-free Pebble Recovery Unit, which sorts again. | Pebble Recovery Unit",
                "Stone-aware sorting of gravel (SSG) is hard to do. SSG achieves 3x higher throughput. | SSG",
                "The resulting system, dubbed GlacierDB, answers in one pass. | GlacierDB",
                "We propose DriftNet, a network for ocean currents. | DriftNet",
                "This paper presents Rill, a compiler for streams. | Rill",
                "We introduce PebbleBench, a benchmark of 300 puzzles. | PebbleBench",
                "We present a new kernel, FernFlash, which fuses two passes. | FernFlash",
                "Our QuarryNet reads tables. | QuarryNet",
                "We propose slow local weaving (SLW), which looks at nearby tokens only. | SLW",
                "In this work, we propose BERT, a language model. | BERT",
                "We propose Pebble Sparsity Learning (SSL) to thin networks. | SSL",
                "We propose stone folding - a way to sort pebbles in passing. | stone folding",
                "We present the first loader for wide graphs, PEBBLE. | PEBBLE",
                "We present pebble-NPU, the first engine for stones. | pebble-NPU",
                "We present QuickStone v2, a faster engine. | QuickStone v2",
                "We train PebbleFlow, which sees two stones at once. | PebbleFlow",
                "This paper presents pebblegibu-300m, a small encoder of stones. | pebblegibu-300m",
                "We design an efficient backbone PebbleOne, with three sizes. | PebbleOne",
                "We propose a new stone sorting algorithm STSO by slow growth. | STSO",
                "The proposed small student model (PebbleLite) fits a watch. | PebbleLite",
                "We introduce our new model, Pebble-R1- 3B, trained at night. | Pebble-R1",
                "We present PEB-TKG (Pebbles Ever-Bound Together by Knowledge Graphs), a system for rocks. | PEB-TKG",
                "This work introduces 3D-PB-Fold, an encoding of stones. | 3D-PB-Fold",
                "Our method, which we refer to as the Stone-MAX tokenizer, counts. | Stone-MAX",
                "We introduce stone-guided pruning, where a stone chooses. | stone-guided pruning",
                "Several benchmarks demonstrate that our QuickStone is fast. | QuickStone",
                "We propose a pebble-preserving constrained reading (P2CR) strategy. | P2CR",
                "Our best models, which we name Cairn, are small. | Cairn",
                "We propose a compression method called Sieve and Merge. | Sieve and Merge",
                "It looks at stones twice. We call this network a Stone Net (StoNet). | StoNet",
                "We sieve stones by constructing C-PEB, the first set of them. | C-PEB",
                "Our hybrid scheduler QS+ applies it to stones. | QS+",
                "Our implementation, Pebble-Serve, runs on one core. | Pebble-Serve",
                "We propose a novel stone folding algorithm. With stone folding, sorting is cheap. | stone folding"
            })
    void whatAPaperPresentsIsIntroduced(String text, String name) {
        assertThat(labels(text, Relation.INTRODUCES)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We present QuarryNet. It has two modules: (1) the Pebble Encoder (PE), which sorts, and (2) QuickStone, a cache."
                        + " | QuarryNet, PE, QuickStone",
                "We present QuarryNet. Even its smallest variant, QuarryNet-Mini, sorts rocks. | QuarryNet, QuarryNet-Mini",
                "We propose two optimization methods, PBFT-FPM and PBFT-PAD, for stones. | PBFT-FPM, PBFT-PAD",
                "We introduce masked stones with (1) a wide sieve, and (2) FlashStone, a kernel for sieves. | FlashStone",
                "We present QuarryNet. A Pebble Scheduler (PSR) skips stones that are alike. | QuarryNet, PSR",
                "We present QuarryNet and StoneKit, two libraries. | QuarryNet, StoneKit",
                "We propose quick stone folding (QSF) to see, and slow stone masking (SSM) to hide some. | QSF, SSM",
                "We introduce QuarryNet, which reads rocks, and Pebble Folding (PFO), which sorts them. | QuarryNet, PFO"
            })
    void theNamedPartsOfWhatAPaperPresentsAreIntroducedToo(String text, String names) {
        assertThat(labels(text, Relation.INTRODUCES)).containsExactlyInAnyOrder(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We propose a new method for long records.",
                "Stones are kept in sieved fixed point (SFP) form. We propose a novel SFP engine.",
                "Our GPU-CPU collaborative scheme sorts stones.",
                "Our STONE-to-SAND aware training sorts stones.",
                "However this new Stones as a Service (STAAS) mode presents risks.",
                "For the proposed adder designs, stone carry adders (SCAQs) are built.",
                "Our Int8 model is small.",
                "The paper introduces the programming model (CUDA) and its extensions.",
                "In 2017 they proposed BERT, which they released.",
                "We present an analysis of pruning.",
                "We propose a CNN-based method and our GPU-accelerated code.",
                "We introduce two ideas and describe them.",
                "We call for more data. They call it Stone.",
                "We propose speech enhancement - a way to clear voices.",
                "We propose a novel stone folding algorithm and measure it.",
                "We tested drivers written in C, Rust, OCaml, and Python, which we describe.",
                "The automatic design of vision transformers (ViT) is slow.",
                "Absolute runtimes on our RTX 3050 GPU are higher.",
                "Existing networks have two modules: (1) the Pebble Encoder (PE), which sorts, and (2) QuickStone, a cache.",
                "Our results show that it works.",
                "We present a study of O(dlogK) memory."
            })
    void whatBearsNoNameOfItsOwnIsNotIntroduced(String text) {
        assertThat(labels(text, Relation.INTRODUCES)).isEmpty();
    }

    @Test
    void aTitleNamesWhatStandsBeforeItsColon() {
        PaperFacts facts = BuiltIn.factsOf("CairnFormer: Reading Long Records", "CairnFormer reads them in one pass.");
        assertThat(labels(facts, Relation.INTRODUCES)).containsExactly("CairnFormer");
        assertThat(labels(
                        BuiltIn.factsOf("Learning to See: A View from the Shore", "We look at images."),
                        Relation.INTRODUCES))
                .isEmpty();
    }

    @Test
    void whatAModelIsTrainedOnIsData() {
        assertThat(labels("Sieves trained on StoneHeap are steady.", Relation.EVALUATES_ON))
                .containsExactly("StoneHeap");
    }

    @Test
    void anIntroducedBenchmarkIsADatasetToo() {
        String text = "We introduce PebbleBench, a benchmark of 300 puzzles.";
        assertThat(labels(text, Relation.EVALUATES_ON)).containsExactly("PebbleBench");
        assertThat(labels(text, Relation.USES)).isEmpty();
    }

    @Test
    void aLongFormIsAnAliasOfItsShortForm() {
        Entity entity = BuiltIn.factsOf("We propose slow local weaving (SLW), which is simple.").names().stream()
                .filter(n -> n.relation() == Relation.INTRODUCES)
                .findFirst()
                .orElseThrow()
                .entity();
        assertThat(entity.aliases()).containsExactly("slow local weaving");
    }

    @Test
    void anAbbreviationOfAKnownNameMeansThatName() {
        assertThat(labels("We use knowledge distillation (KDX). KDX keeps most of the quality.", Relation.USES))
                .containsExactly("knowledge distillation");
    }

    @Test
    void aPapersOwnMeaningOfAnAcronymHidesTheLexicons() {
        assertThat(labels("Tidal Cloud Naming (TCN) watches the sequence of the sky. TCN is calm.", Relation.USES))
                .doesNotContain("temporal convolutional network");
    }

    @Test
    void capitalisedWordsBeforeDatasetAreDatasets() {
        assertThat(labels(
                        "We evaluate on the HarborQA benchmark and the TidePool and SeaGlass datasets.",
                        Relation.EVALUATES_ON))
                .containsExactlyInAnyOrder("HarborQA", "TidePool", "SeaGlass");
        assertThat(labels("Experiments on the Oakwood Street View dataset show gains.", Relation.EVALUATES_ON))
                .containsExactly("Oakwood Street View");
        assertThat(labels("Large datasets and a new benchmark are rare.", Relation.EVALUATES_ON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adam and Eve is a story.",
                "Many places in the city are quiet. Places matter to people.",
                "The tale is old, and so is the mamba in the tree.",
                "A primer on tides for the curious reader.",
                "The flex of the bow is small."
            })
    void wordsOfTheLanguageNameNothingWithoutContext(String text) {
        assertThat(BuiltIn.factsOf(text).names()).isEmpty();
    }

    @Test
    void contextMakesAnAmbiguousWordAName() {
        assertThat(labels("We compare the optimizers SGD and Adam.", Relation.USES))
                .contains("Adam");
        assertThat(labels("We train scene classification on Places and ImageNet.", Relation.EVALUATES_ON))
                .containsExactlyInAnyOrder("Places", "ImageNet");
    }

    @Test
    void whatIsTooGeneralStatesNothing() {
        assertThat(BuiltIn.factsOf("We study computer vision tasks and NLP tasks on AI accelerators.")
                        .names())
                .isEmpty();
    }

    @Test
    void aDeviceAndItsKindAreOneThing() {
        assertThat(labels("We ran it on an A100 GPU.", Relation.RUNS_ON)).containsExactly("NVIDIA A100");
    }

    @Test
    void namesPointToTheirWords() {
        BuiltIn.factsOf("We propose $\\textbf{DriftNet}$, a network.")
                .names()
                .forEach(n -> assertThat(n.evidence().exact()).isEqualTo("DriftNet"));
    }

    private static List<String> labels(String text, Relation relation) {
        return labels(BuiltIn.factsOf(text), relation);
    }

    private static List<String> labels(PaperFacts facts, Relation relation) {
        return facts.names().stream()
                .filter(n -> n.relation() == relation)
                .map(n -> n.entity().label())
                .toList();
    }
}
