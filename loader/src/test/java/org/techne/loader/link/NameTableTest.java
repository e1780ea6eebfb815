package org.techne.loader.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A name leads to the one paper that introduces it, or nowhere. */
class NameTableTest {
    private static final int MARCH = 12 * 2025 + 3;

    @Test
    void aNameOfOnePaperIsKnownToOthersAndNotToItself() {
        NameTable table = table(technique("one", "FoldFormer"));
        assertThat(table.isIntroducedElsewhere("FoldFormer", "two")).isTrue();
        assertThat(table.isIntroducedElsewhere("FoldFormer", "one")).isFalse();
        assertThat(table.isIntroducedElsewhere("foldFormer", "two")).isFalse();
        assertThat(table.isIntroducedElsewhere("StreamLoom", "two")).isFalse();
    }

    @Test
    void aNameOfTwoPapersLeadsNowhere() {
        NameTable table = table(technique("one", "FoldFormer"), technique("two", "FoldFormer"));
        assertThat(table.isIntroducedElsewhere("FoldFormer", "three")).isFalse();
        assertThat(table(
                                technique("one", "FoldFormer"),
                                technique("two", "FoldFormer"),
                                technique("three", "FoldFormer"))
                        .isIntroducedElsewhere("FoldFormer", "four"))
                .isFalse();
    }

    @Test
    void aNameThatIsADatasetForOnePaperLeadsNowhere() {
        Introducing dataset = new Introducing("two", MARCH, Set.of(), Set.of("FoldFormer"));
        assertThat(table(dataset).isIntroducedElsewhere("FoldFormer", "three")).isFalse();
        assertThat(table(technique("one", "FoldFormer"), dataset).isIntroducedElsewhere("FoldFormer", "three"))
                .isFalse();
    }

    @Test
    void aNameThatAnEarlierPaperMentionsMeantSomethingElse() {
        NameTable table = table(technique("one", "FoldFormer"));
        table.mentioned("FoldFormer", 0);
        table.mentioned("FoldFormer", MARCH - 1);
        table.mentioned("FoldFormer", MARCH + 9);
        assertThat(table.isIntroducedElsewhere("FoldFormer", "two")).isTrue();
        table.mentioned("FoldFormer", MARCH - 2);
        assertThat(table.isIntroducedElsewhere("FoldFormer", "two")).isFalse();
    }

    @Property(tries = 50)
    void theOrderOfPapersDoesNotMatterAndNoNameGetsLost(@ForAll @IntRange(min = 1, max = 5000) int papers) {
        List<Introducing> all = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            all.add(technique("paper" + i, "Name" + i));
            all.add(technique("other" + i, "Name" + i % 7 + "X" + i / 7));
        }
        NameTable table = table(all.toArray(Introducing[]::new));
        Collections.shuffle(all, new Random(papers));
        NameTable shuffled = table(all.toArray(Introducing[]::new));
        assertThat(shuffled.size()).isEqualTo(table.size()).isEqualTo(2 * papers);
        for (Introducing paper : all) {
            String name = paper.techniques().iterator().next();
            assertThat(table.isIntroducedElsewhere(name, "reader")).isTrue();
            assertThat(shuffled.isIntroducedElsewhere(name, "reader")).isTrue();
            assertThat(shuffled.isIntroducedElsewhere(name, paper.paper())).isFalse();
        }
    }

    private static Introducing technique(String paper, String name) {
        return new Introducing(paper, MARCH, Set.of(name), Set.of());
    }

    private static NameTable table(Introducing... papers) {
        NameTable table = new NameTable();
        for (Introducing paper : papers) {
            table.introduced(paper);
        }
        return table;
    }
}
