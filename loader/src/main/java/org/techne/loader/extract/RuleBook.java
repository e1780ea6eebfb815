package org.techne.loader.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.techne.loader.extract.result.FrameList;

/** What each named rule does, in words: the frames of {@code frames.txt} and the rules of {@code rules.txt}. */
public final class RuleBook {
    private static final String TABLE = "rules.txt";
    private static final int COLUMNS = 4;

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * A named rule.
     *
     * @param kind frame, name, result or veto
     * @param name its name
     * @param pattern the frame, or what the rule does in words
     * @param example words that it reads; outside frames, those it is about stand in brackets
     */
    public record Rule(String kind, RuleName name, String pattern, String example) {}

    /** The rules of this version. */
    public static RuleBook read() {
        Stream<Rule> frames = FrameList.read().stream().map(f -> new Rule("frame", f.name(), f.pattern(), f.example()));
        Stream<Rule> others = lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RuleBook::rule);
        return new RuleBook(Stream.concat(frames, others).toList());
    }

    /** All of them: frames in the order in which they are tried, then the others. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that name. */
    public Optional<Rule> find(RuleName name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    private static Rule rule(String line) {
        List<String> columns =
                Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() != COLUMNS) {
            throw new IllegalStateException(
                    TABLE + ": \"" + line + "\" has " + columns.size() + " columns; write " + COLUMNS);
        }
        return new Rule(columns.get(0), new RuleName(columns.get(1)), columns.get(2), columns.get(3));
    }

    private static List<String> lines() {
        try (InputStream in = RuleBook.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not on the class path; build the loader again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
