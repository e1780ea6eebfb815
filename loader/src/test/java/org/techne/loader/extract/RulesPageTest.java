package org.techne.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techne.loader.extract.result.FrameList;
import org.techne.testing.GeneratedPage;

/** Every named rule is explained, and docs/reference/rules.md shows what is explained. */
class RulesPageTest {
    private static final Pattern NAME = Pattern.compile("new RuleName\\(\\s*\"([^\"]+)\"\\)");

    private static final Path FRAMES = Path.of(
            System.getProperty("techne.root"), "loader/src/main/resources/org/techne/loader/extract/result/frames.txt");

    @Test
    void everyRuleOfTheCodeIsInTheBookAndNoOther() throws IOException {
        Set<String> book = RuleBook.read().rules().stream()
                .filter(rule -> !rule.kind().equals("frame"))
                .map(rule -> rule.name().value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(book)
                .as("the rules of loader/src/main/resources/org/techne/loader/extract/rules.txt")
                .isEqualTo(namesInTheCode());
    }

    @Test
    void noTwoRulesShareAName() {
        assertThat(RuleBook.read().rules()).extracting(RuleBook.Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void thePageShowsTheFrames() throws IOException {
        FiringTable fired = FiringTable.read(FiringTable.FILE);
        Map<String, String> sets = sets();
        List<List<String>> rows = FrameList.read().stream()
                .map(f -> List.of(
                        f.name().value(),
                        f.says(),
                        f.forms(),
                        code(folded(f.pattern(), sets)),
                        f.metric(),
                        "“" + f.example() + "”",
                        fired.of(f.name().value()).count(),
                        fired.of(f.name().value()).precision(),
                        confidence(f.name())))
                .toList();
        String head =
                "| rule | the number | its form | frame | metric, if none is named | example | fires | right of read | confidence |\n"
                        + "|---|---|---|---|---|---|--:|--:|--:|\n";
        GeneratedPage.check("reference/rules.md", "frames", head + table(rows));
    }

    @Test
    void thePageShowsTheSets() throws IOException {
        List<List<String>> rows = sets().entrySet().stream()
                .map(set -> List.of(code(set.getKey()), code(set.getValue())))
                .toList();
        GeneratedPage.check("reference/rules.md", "sets", "| set | stands for |\n|---|---|\n" + table(rows));
    }

    @Test
    void thePageShowsTheOtherRules() throws IOException {
        FiringTable fired = FiringTable.read(FiringTable.FILE);
        for (String kind : List.of("result", "name", "veto")) {
            List<List<String>> rows = RuleBook.read().rules().stream()
                    .filter(rule -> rule.kind().equals(kind))
                    .map(rule -> row(rule, fired.of(rule.name().value())))
                    .toList();
            String head =
                    "| rule | what it does | example | fires | right of read | confidence |\n|---|---|---|--:|--:|--:|\n";
            GeneratedPage.check("reference/rules.md", kind, head + table(rows));
        }
    }

    private static List<String> row(RuleBook.Rule rule, FiringTable.Firing fired) {
        boolean veto = rule.kind().equals("veto");
        return List.of(
                rule.name().value(),
                rule.pattern(),
                "“" + rule.example() + "”",
                fired.count(),
                fired.precision(),
                veto ? "" : confidence(rule.name()));
    }

    private static String confidence(RuleName rule) {
        return String.format(Locale.ROOT, "%.2f", RuleConfidence.of(rule));
    }

    private static Set<String> namesInTheCode() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files =
                Files.walk(Path.of(System.getProperty("techne.root"), "loader", "src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                NAME.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Map<String, String> sets() throws IOException {
        Map<String, String> sets = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FRAMES)) {
            if (line.startsWith("$")) {
                String[] definition = line.split("=", 2);
                sets.put(definition[0].strip(), definition[1].strip());
            }
        }
        return sets;
    }

    /** Shows a set by its name, as frames.txt does. */
    private static String folded(String pattern, Map<String, String> sets) {
        String folded = pattern;
        for (Map.Entry<String, String> set : sets.entrySet()) {
            folded = folded.replace(set.getValue(), set.getKey());
        }
        return folded;
    }

    private static String table(List<List<String>> rows) {
        return rows.stream().map(row -> "| " + String.join(" | ", row) + " |\n").collect(Collectors.joining());
    }

    /** A bar would end the column. */
    private static String code(String pattern) {
        return "`" + pattern.replace("|", "\\|") + "`";
    }
}
