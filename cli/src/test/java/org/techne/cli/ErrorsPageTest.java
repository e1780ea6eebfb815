package org.techne.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Loss;
import org.techne.testing.GeneratedPage;

/** docs/errors.md lists every code of a problem. */
class ErrorsPageTest {
    @Test
    void thePageListsTheCodesOfTheLoader() throws IOException {
        String rows = Stream.of(Code.values())
                .map(code -> row(code.name(), code.meaning(), lost(code.loss()), code.mend()))
                .collect(Collectors.joining());
        GeneratedPage.check(
                "errors.md", "loader", "| code | what is wrong | lost | what to do |\n|---|---|---|---|\n" + rows);
    }

    @Test
    void thePageListsTheCodesOfTheQueries() throws IOException {
        String rows = Stream.of(org.techne.queries.Code.values())
                .map(code -> row(code.name(), code.meaning(), code.mend()))
                .collect(Collectors.joining());
        GeneratedPage.check("errors.md", "queries", "| code | what is wrong | what to do |\n|---|---|---|\n" + rows);
    }

    private static String lost(Loss loss) {
        return switch (loss) {
            case NOTHING -> "nothing";
            case VALUE -> "one value";
            case RECORD -> "one record";
            case DOCUMENT -> "the document, or its rest";
        };
    }

    private static String row(String code, String... cells) {
        String anchor = code.toLowerCase(Locale.ROOT);
        return "| <a id=\"" + anchor + "\"></a>" + code + " | " + String.join(" | ", cells) + " |\n";
    }
}
