package org.techne.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of docs/ that is in part made from the program, between the lines {@code <!-- made: NAME -->} and {@code <!-- end -->}. With
 * {@code -Dtechne.write-docs=true} a test writes that part, otherwise it compares it.
 */
public final class GeneratedPage {
    private GeneratedPage() {}

    /** Compares a part of a page, or writes it. */
    public static void check(String page, String part, String text) throws IOException {
        Path file = Path.of(System.getProperty("techne.root"), "docs", page);
        String before = Files.readString(file);
        String opening = "<!-- made: " + part + " -->\n";
        int from = before.indexOf(opening) + opening.length();
        int to = before.indexOf("<!-- end -->", from);
        assertThat(before).as("%s has the lines that mark %s", file, part).contains(opening);
        String now = before.substring(0, from) + "\n" + text.strip() + "\n\n" + before.substring(to);
        if (Boolean.getBoolean("techne.write-docs")) {
            Files.writeString(file, now);
            return;
        }
        assertThat(before)
                .as(
                        "docs/%s is up to date; if not: mvn -q test -Dtest='*PageTest' "
                                + "-Dsurefire.failIfNoSpecifiedTests=false -Dtechne.write-docs=true",
                        page)
                .isEqualTo(now);
    }
}
