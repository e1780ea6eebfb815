package org.techne.loader.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.extract.Relation;

/** The parts that a paper names of what it presents, by their acronyms, their praise and their place. */
class PartNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We propose MossNet. It joins both through a Deformable Pebble Folding (DPF) module. | MossNet, DPF",
                "We propose MossNet. Maps are turned into edges by a small-scale pebble fusion module (SPFM). | MossNet, SPFM",
                "This paper presents two pipelines for watching stones, MSTN and SRST, that cost little. | MSTN, SRST",
                "Stones become sequences for PebbleFormer, a compact network. | PebbleFormer",
                "We propose MossNet. Secondly, Pebble-Guided Weighted Folding (PGWF) sorts stones. | MossNet, PGWF",
                "We propose MossNet. (1) Wide Pebble Folding (WPF) dynamically sorts stones. | MossNet, WPF",
                "We propose a simple framework called MossNet, including Wide Pebble Folding (WPF) and a Stone Keeper (SKR). | MossNet, WPF, SKR",
                "We propose MossNet. It has two components: (1) Wide Pebble Folding sorts stones. (2) Stone-Aware Keeping holds them. | MossNet, Wide Pebble Folding, Stone-Aware Keeping",
                "We propose MossNet. It allows two optimized algorithms: MossOne and MossTwo. | MossNet, MossOne, MossTwo",
                "We propose MossNet. Its modules drive it: Pebble-Centered Folding (PCF) to sort stones; and Stone Keeping Cache (SKC) to hold them. | MossNet, PCF, SKC",
                "We propose a novel sorting framework, namely MossNAS, which sorts stones. | MossNAS",
                "We present Mosskit, a platform. MosskitGuard is a filter. At one layer, Mosskit-Serve schedules stones. | Mosskit, MosskitGuard, Mosskit-Serve",
                "We propose MossNet. An efficient hierarchical decoder, MossDecoder, is designed with it. | MossNet, MossDecoder",
                "We study stones. A newly introduced variant, MossPlus (21M), offers the best of it. | MossPlus",
                "This paper proposes MossNet--a lightweight framework for stones. | MossNet",
                "We present MossHub, a graphical user interface (GUI) toolkit. | MossHub",
                "We present MossNet. To sort stones, MossTune, an incremental sorting framework, extends it. | MossNet, MossTune",
                "We propose MossNet. The framework further introduces Wide Transfer, which moves stones. | MossNet, Wide Transfer",
                "MossNet meets current limits through two innovations: (1) Wide Pebble Folding, which sorts. | Wide Pebble Folding",
                "We present MossWalk and equip it with a lightweight Pebble Frame Selector (PFS) that skips stones. | MossWalk, PFS",
                "We present two sorters, pebble-aware pruning (PAP) and pebble-aware pruning+folding (PAP+F), that cost little. | PAP, PAP+F",
                "This paper presents Pebble-based Mixture of Stones (MoS) Folded Fitting (PMF2), a sorter. | PMF2",
                "We propose MossNet. It joins both through two modules: (1) Wide-Pebble Adaptive Fusion (WPAF) sorts stones. | MossNet, WPAF",
                "We propose MossNet. Its core parts include: (1) the Mixture of Pebble-wise Folds (MoPF) design that sorts. | MossNet, MoPF",
                "We propose MossNet. It consists of two components: PebbleFolder and DeepSeek3B-MoE-A570M as the decoder. | MossNet, PebbleFolder",
                "We propose MossNet. The core innovation of it lies in its Pebble Bridge, which joins stones. | MossNet, Pebble Bridge",
                "We propose MossNet. At its heart is MossFold (Pebble Folding), a mechanism. | MossNet, MossFold",
                "We introduce the concept of Data Pebble Matching for the first time. | Data Pebble Matching",
                "We introduce the concept of the Pebble Gap, a lens for stones. | Pebble Gap",
                "We introduce the pebble-ready sorter, a new network built from layers. | pebble-ready sorter",
                "We propose MossNet with two parts: (1) a Stone Keeper; and (2) a Pebble Decision Policy, informed by stones. | MossNet, Stone Keeper, Pebble Decision Policy",
                "We propose MossNet. Pebble-Guided Scene Memory retrieves stones. | MossNet, Pebble-Guided Scene Memory",
                "We propose MossNet. The Pebble Router swiftly sends stones on. | MossNet, Pebble Router",
                "We propose MossNet. It sorts with a lightweight Pebble Bridge Module that joins stones. | MossNet, Pebble Bridge Module"
            })
    void partsAreIntroduced(String text, String names) {
        assertThat(introduced(text)).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recently, a company has introduced Dynamic Pebbling (DP) in its cards.",
                "We present a sorter of stones. It was trained on statutes including the Pebble Penal Code (PPC).",
                "Wide Pebble Folding (WPF) sorts stones. It is slow.",
                "A recent detector, MossDet, is fast on stones.",
                "MossnetGuard is a filter. It sorts stones.",
                "We look at stones. A Wide Pebble Folding (WPF) is slow.",
                "Our approach utilizes blockwise pebble sorting (BPS) for search.",
                "We present a sorter of random forests (RF) for stones.",
                "Pebble-Guided Scene Memory retrieves stones. It is slow.",
                "I implement a two-stage GPT-5 pipeline for stones.",
                "We look at stones. They pass a Pebble Bridge Module that is slow.",
                "We look at stones. The core of the trade is stones, which roll."
            })
    void whatOthersMadeIsNotIntroduced(String text) {
        assertThat(introduced(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Existing SLAM methods are slow.",
                "Pebble Quality benchmarks are slow.",
                "Fine-Tuning Bagel costs little.",
                "Calibrated MossNet reaches 90% of it.",
                "We propose MossNet, a Monotone Stone Sorting Network that sorts.",
                "It integrates Stone State Signals (SSS) of the street into one view.",
                "It integrates keypoint-guided Monte Carlo Tree Search (MCTS) for stones.",
                "At the core of the trade lies Reinforcement Learning, which is slow."
            })
    void whatOnlyLooksLikeAPartIsNone(String text) {
        assertThat(introduced("We propose MossNet. " + text)).containsExactly("MossNet");
    }

    @Test
    void theGenitiveOfADeviceIsNoOtherDevice() {
        assertThat(labels("It reaches 63% of the V100's peak.", Relation.RUNS_ON))
                .containsExactly("NVIDIA V100");
    }

    private static List<String> introduced(String text) {
        return labels(text, Relation.INTRODUCES);
    }

    private static List<String> labels(String text, Relation relation) {
        return BuiltIn.factsOf(text).names().stream()
                .filter(n -> n.relation() == relation)
                .map(n -> n.entity().label())
                .toList();
    }
}
