package org.techne.loader.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.techne.loader.extract.BuiltIn;
import org.techne.loader.lexicon.EntityKind;

/** Every text of {@code corpus/name.txt} speaks of the thing before it, or, after "never", does not. */
class NameCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus", "name.txt");
    private static final String NEVER = "never ";

    @TestFactory
    List<DynamicTest> textsSpeakOfTheirThing() throws IOException {
        List<DynamicTest> tests = Files.readAllLines(CORPUS).stream()
                .filter(line -> line.contains("<-"))
                .flatMap(NameCorpusTest::tests)
                .toList();
        assertThat(tests).hasSizeGreaterThan(50);
        return tests;
    }

    private static Stream<DynamicTest> tests(String line) {
        String[] sides = line.split("<-", 2);
        boolean never = sides[0].startsWith(NEVER);
        String[] thing = sides[0].substring(never ? NEVER.length() : 0).strip().split(" ", 2);
        EntityKind kind = EntityKind.valueOf(thing[0].toUpperCase(Locale.ROOT));
        String name = thing[1].strip();
        assertThat(never
                        || BuiltIn.LEXICON.entries(kind).stream()
                                .anyMatch(e -> e.label().equals(name)))
                .as("the lexicon has " + name)
                .isTrue();
        return Stream.of(sides[1].split("\\|"))
                .map(String::strip)
                .map(text -> DynamicTest.dynamicTest(
                        sides[0].strip() + ": " + text,
                        () -> assertThat(labels(kind, text).contains(name)).isEqualTo(!never)));
    }

    private static List<String> labels(EntityKind kind, String text) {
        return BuiltIn.factsOf(text).names().stream()
                .filter(n -> n.entity().kind() == kind)
                .map(n -> n.entity().label())
                .toList();
    }
}
