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

/**
 * Every text of {@code corpus/name.txt} speaks of the thing of the lexicon before it, or, after "never", does not; every text
 * of {@code corpus/mined-name.txt} of a thing that the lexicon has not.
 */
class NameCorpusTest {
    private static final Path CORPORA = Path.of("src", "test", "resources", "corpus");
    private static final String NEVER = "never ";

    @TestFactory
    List<DynamicTest> textsSpeakOfTheirThing() throws IOException {
        List<DynamicTest> tests = corpus("name.txt", true);
        assertThat(tests).hasSizeGreaterThan(50);
        return tests;
    }

    @TestFactory
    List<DynamicTest> textsSpeakOfWhatNoListHas() throws IOException {
        List<DynamicTest> tests = corpus("mined-name.txt", false);
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    private static List<DynamicTest> corpus(String corpus, boolean known) throws IOException {
        return Files.readAllLines(CORPORA.resolve(corpus)).stream()
                .filter(line -> line.contains("<-"))
                .flatMap(line -> tests(line, known))
                .toList();
    }

    private static Stream<DynamicTest> tests(String line, boolean known) {
        String[] sides = line.split("<-", 2);
        boolean never = sides[0].startsWith(NEVER);
        String[] thing = sides[0].substring(never ? NEVER.length() : 0).strip().split(" ", 2);
        EntityKind kind = EntityKind.valueOf(thing[0].toUpperCase(Locale.ROOT));
        String name = thing[1].strip();
        boolean has =
                BuiltIn.LEXICON.entries(kind).stream().anyMatch(e -> e.label().equals(name));
        assertThat(never || has == known)
                .as(known ? "the lexicon has " + name : "the lexicon has no " + name)
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
