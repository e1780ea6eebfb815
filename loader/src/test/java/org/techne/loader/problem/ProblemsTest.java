package org.techne.loader.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void aProblemSaysPlaceCodeFoundAndMend() {
        assertThat(new Problem("abstracts.jsonl", 17, "published", Code.E104, "2023-13", "write YYYY-MM-DD"))
                .hasToString("abstracts.jsonl:17:published: E104 found \"2023-13\"; write YYYY-MM-DD");
        assertThat(Problem.of("none", Code.E101, "")).hasToString("none: E101 the file does not exist; check the path");
    }

    @Test
    void whatWasFoundIsShortAndWithoutControlCharacters() {
        Problem problem = Problem.of("f", Code.E107, "a\u001b[31m\n\tb" + "c".repeat(500));
        assertThat(problem.found()).startsWith("a [31m bccc").endsWith("…").hasSize(Problem.LONGEST);
    }

    @Test
    void allAreCountedAndTheFirstKept() {
        List<Problem> told = new ArrayList<>();
        Problems problems = new Problems(10, told::add);
        IntStream.range(0, 1000)
                .parallel()
                .forEach(i -> problems.add(Problem.of("f" + i, i % 2 == 0 ? Code.E103 : Code.E104, "")));
        assertThat(problems.count()).isEqualTo(1000);
        assertThat(problems.count(Loss.RECORD)).isEqualTo(500);
        assertThat(problems.count(Code.E104)).isEqualTo(500);
        assertThat(problems.details()).hasSize(10).isEqualTo(told.subList(0, 10));
    }

    @Test
    void everyCodeSaysWhatAndWhatToDo() {
        assertThat(Code.values())
                .allMatch(code -> !code.meaning().isBlank() && !code.mend().isBlank());
    }
}
