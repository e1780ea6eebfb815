package org.techne.loader.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each rule is right, measured on annotated abstracts: {@code confidence.txt}, whose head says how it was
 * made.
 */
public final class RuleConfidence {
    private static final String TABLE = "confidence.txt";
    private static final double UNKNOWN = 0.8;
    /** A slot from outside the sentence is right less often. */
    private static final double INFERRED = 0.9;

    private static final Map<String, Double> MEASURED = read();

    private RuleConfidence() {}

    /** The confidence in what a rule found, 0 to 1. */
    public static double of(RuleName rule) {
        return MEASURED.getOrDefault(rule.value(), UNKNOWN);
    }

    /** The confidence in what a rule found where a part of it was inferred. */
    public static double ofInferred(RuleName rule) {
        return Math.round(of(rule) * INFERRED * 100) / 100.0;
    }

    private static Map<String, Double> read() {
        Map<String, Double> confidence = new HashMap<>();
        try (InputStream in = RuleConfidence.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not on the class path; build the loader again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .forEach(columns -> confidence.put(columns[0], Double.valueOf(columns[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return confidence;
    }
}
