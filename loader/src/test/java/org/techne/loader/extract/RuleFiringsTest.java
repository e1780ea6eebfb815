package org.techne.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;

/** Firings are counted by rule, and the same ones are drawn for the same seed. */
class RuleFiringsTest {
    @TempDir
    private Path temp;

    private static PaperSource corpus(int... numbers) {
        return (out, problems) -> {
            for (int n : numbers) {
                out.accept(PaperRecord.at(new Origin("papers.jsonl", "json", n))
                        .title("Folding number " + n)
                        .abstractText("We cut memory by " + n + "% on an A100.")
                        .build());
            }
        };
    }

    @Test
    void countsEachRuleAndDrawsWhatTheOrderDoesNotChange() {
        FiringSample sample = RuleFirings.of(corpus(11, 12, 13, 14, 15), 2, 7);
        assertThat(sample.counts())
                .containsEntry("verb-metric-by-amount", 5L)
                .containsEntry("name-in-lexicon", 5L)
                .containsEntry("veto-number-in-title", 5L);
        List<String> drawn = sample.of("verb-metric-by-amount");
        assertThat(drawn).hasSize(2).allMatch(line -> line.contains("«by ") || line.contains("«1"));
        assertThat(RuleFirings.of(corpus(15, 13, 11, 14, 12), 2, 7).of("verb-metric-by-amount"))
                .isEqualTo(drawn);
        assertThat(RuleFirings.text(sample)).contains(String.format("%n== name-in-lexicon 5"));
    }

    @Test
    void countingAnewKeepsWhatWasRead() throws IOException {
        Path file = temp.resolve("firings.txt");
        Files.write(file, List.of("# head", "amount-more 12 8 10", "gone 3 0 0"));
        FiringTable.read(file).with(Map.of("amount-more", 20L, "new", 1L)).write(file);
        FiringTable table = FiringTable.read(file);
        assertThat(table.of("amount-more")).isEqualTo(new FiringTable.Firing(20, 8, 10));
        assertThat(table.of("amount-more").precision()).isEqualTo("8 of 10");
        assertThat(table.rules()).containsExactly("amount-more", "new");
        assertThat(table.of("new").precision()).isEmpty();
        assertThat(Files.readAllLines(file)).startsWith("# head");
        assertThatThrownBy(() -> new FiringTable.Firing(1, 2, 1)).hasMessageContaining("2 right of 1 read");
    }

    @Test
    void theTableNamesRulesOfTheBookOnly() throws IOException {
        Set<String> book = RuleBook.read().rules().stream()
                .map(rule -> rule.name().value())
                .collect(Collectors.toSet());
        assertThat(FiringTable.read(FiringTable.FILE).rules())
                .as("the rules of firings.txt; a rule that is gone takes its line with it")
                .isNotEmpty()
                .allMatch(book::contains);
    }
}
