package org.techne.loader.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;

/** What titles name, with what the text below them says. */
class TitleNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QuickStone Technical Report: Four Bits Suffice | QuickStone sorts stones. | QuickStone",
                "Stone Compression: Small Rocks | We introduce \"stone compression\", a pipeline in three stages. | Stone Compression",
                "\"S3N: Stones for Rocks\" | S3N sorts stones. | S3N",
                "\"Grouse: Stones for Rocks\" | A Grouse sorts stones. | Grouse",
                "Grouse: Rocks in Trees | We realize this in GROUSE, a framework without training. | Grouse",
                "Mosswen: Tasks on Harvested Power | We sort stones by their size. | Mosswen",
                "Deltastone: Serving Rocks | We present DeltaStone, a server. | DeltaStone",
                "MobileLLM: Models for Rocks | We establish a network denoted as MobileLLM. | MobileLLM",
                "Stones on Rocks | We introduce Masked Stone Units (MSUs), a family of units. A naive MSU is slow. | MSU",
                "Pebble-Streamer v0.1: Rocks at Once | It streams stones. | Pebble-Streamer v0.1",
                "QuickStone -- Enabling Rocks | We sort stones. | QuickStone",
                "QuickStone – Rocks at Once: A Way | We sort stones. | QuickStone",
                "QuickStone Technical Report | We introduce QuickStone, a sorter. | QuickStone",
                "Faster Rocks via Folded Pebble Search | We sort stones. Errors are few with Folded Pebble Search, as shown. | Folded Pebble Search",
                "Folded Pebble Search for Fast Rocks | We stop errors through Folded Pebble Search (FoPeS), which sorts stones. | FoPeS",
                "Sorting with a Stone-Pebble-Rock Paradigm | We sort by a Stone-Pebble-Rock (SPR) paradigm. | SPR"
            })
    void aTitleAndItsTextNameOneThing(String title, String text, String name) {
        assertThat(labels(BuiltIn.factsOf(title, text), Relation.INTRODUCES)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Position: Stones Need Sorting", "Poster: Sorting Stones", "Sorting: A Survey of Stones"})
    void aHeadingIsNoName(String title) {
        assertThat(labels(BuiltIn.factsOf(title, "We sort stones."), Relation.INTRODUCES))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Technical Report - On Stones | We sort stones. The Technical Report tells how.",
                "Rocks in Folded Pebble Search | Errors are few with Folded Pebble Search, as shown.",
                "Rocks by Folded Pebbling and Sorting | Errors are few with Folded Pebbling.",
                "Rocks via Natural Language Processing | Errors are few with Natural Language Processing (NLP).",
                "Rocks with Folded Pebble Tools | Errors are few with Folded Pebble Tools."
            })
    void whatATitleOnlySpeaksOfIsNoName(String title, String text) {
        assertThat(labels(BuiltIn.factsOf(title, text), Relation.INTRODUCES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QuickStone | We propose QuickStone (Rocks by Folded Pebble Search), a sorter. | Sorting Rocks by Folded Pebble Search",
                "QuickStone | We propose QuickStone, a Folded Pebble Search method. | Sorting Rocks by Folded Pebble Search"
            })
    void whatANameStandsForIsNoOtherName(String name, String text, String title) {
        assertThat(labels(BuiltIn.factsOf(title, text), Relation.INTRODUCES)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pebble: A Small Model for Stone Quality Monitoring | stone quality monitoring",
                "Pebble: A Small Model for Efficient On-Device Stone Profiling at the Edge | stone profiling"
            })
    void whatATitleSaysThatItsPaperIsForIsATask(String title, String task) {
        assertThat(labels(BuiltIn.factsOf(title, "We sort stones."), Relation.ADDRESSES))
                .containsExactly(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pebble: What Stones Know for All Generation",
                "Pebble: Small Models for Stones",
                "Pebble: Small Models for stone quality monitoring",
                "Pebble: A Quarter of Stones for Monitoring"
            })
    void whatElseATitleIsForIsNone(String title) {
        assertThat(labels(BuiltIn.factsOf(title, "We sort stones."), Relation.ADDRESSES))
                .isEmpty();
    }

    @Test
    void aNounBeforeAWeakTaskNounIsATaskWhereATitleHasIt() {
        assertThat(labels(BuiltIn.factsOf("Fast Packet Parsing on Stones", "We sort stones."), Relation.ADDRESSES))
                .containsExactly("packet parsing");
        assertThat(labels(BuiltIn.factsOf("Fast Stones", "We leave packet parsing to others."), Relation.ADDRESSES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Faster than FAST: Stones in Parallel", "Edge-Efficient Stone Restoration: Sand into Rocks"})
    void aTitleThatOnlyDescribesNamesNothing(String title) {
        assertThat(labels(BuiltIn.factsOf(title, "We sort stones."), Relation.INTRODUCES))
                .isEmpty();
    }

    @Test
    void lettersThatBeginAKnownNameAreNone() {
        String text = "We formulate the KV cache eviction as a problem of stones.";
        assertThat(labels(BuiltIn.factsOf("Fast Stones", text), Relation.INTRODUCES))
                .isEmpty();
    }

    private static List<String> labels(PaperFacts facts, Relation relation) {
        return facts.names().stream()
                .filter(n -> n.relation() == relation)
                .map(n -> n.entity().label())
                .toList();
    }
}
