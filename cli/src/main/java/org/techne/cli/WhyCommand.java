package org.techne.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.techne.loader.identity.FieldOrigin;
import org.techne.loader.store.HeldPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells where what is known of a paper comes from. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = {
            "Tell which record gave which field of a paper, and which records say the same or something else.",
            "A paper is named by its arXiv id, DOI or another id, or by its address."
        },
        footer = {"", "Examples:", "  techne why 2401.01234", "  techne why 10.1000/xyz -f json"})
final class WhyCommand extends RowsCommand {
    private static final int LONGEST = 100;
    private static final int BEFORE = 40;

    @Parameters(arity = "1", paramLabel = "PAPER", description = "Which paper.")
    private String paper = "";

    @Override
    public Integer call() throws IOException {
        List<HeldPaper> found = data().papers(List.of(paper));
        List<List<Object>> rows = new ArrayList<>();
        found.forEach(held -> addRows(held, rows));
        write(new Table(List.of("paper", "field", "standing", "value", "source", "format", "loaded"), rows));
        return ExitCode.OK;
    }

    private void addRows(HeldPaper held, List<List<Object>> rows) {
        Map<String, String> taken = new HashMap<>();
        for (FieldOrigin said : FieldOrigin.of(held.records())) {
            String first = taken.computeIfAbsent(said.field(), field -> said.value());
            rows.add(List.of(
                    held.slug(),
                    said.field(),
                    said.standing().name().toLowerCase(Locale.ROOT),
                    shown(said, first),
                    said.origin().toString(),
                    said.origin().format(),
                    said.origin().loaded().toString()));
        }
    }

    /** Whole for programs that ask for whole values, else as much as a line bears: of a value that differs, from where it does. */
    private String shown(FieldOrigin said, String taken) {
        String line = said.value().replaceAll("\\s+", " ");
        boolean whole = format() == Format.JSON || format() == Format.NDJSON;
        if (whole || line.length() <= LONGEST) {
            return line;
        }
        int from =
                said.standing() == FieldOrigin.Standing.DIFFERS ? difference(line, taken.replaceAll("\\s+", " ")) : 0;
        int to = Math.min(line.length(), from + LONGEST);
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }

    /** A little before the first sign that is not the same. */
    private static int difference(String line, String other) {
        int same = 0;
        while (same < Math.min(line.length(), other.length()) && line.charAt(same) == other.charAt(same)) {
            same++;
        }
        return Math.max(0, Math.min(same - BEFORE, line.length() - LONGEST));
    }
}
