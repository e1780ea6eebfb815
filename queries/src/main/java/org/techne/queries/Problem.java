package org.techne.queries;

import java.util.List;

/**
 * One thing wrong with a saved query or with a value given to it.
 *
 * @param file the query's file, or its name where a value is meant
 * @param line from 1; 0 where none is known
 * @param field decorator, parameter or column; empty where the whole query is meant
 * @param found what stands there, shortened to {@value #LONGEST} characters, without control characters
 * @param mend what to do about it
 * @param candidates what was probably meant: names of parameters, or IRIs; empty where nothing is close
 */
public record Problem(
        String file, int line, String field, Code code, String found, String mend, List<String> candidates) {
    /** Length in characters to which the found text is shortened. */
    public static final int LONGEST = 80;

    /** Shortens and cleans the found text. */
    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative; give 0 where none is known");
        }
        found = shown(found);
        candidates = List.copyOf(candidates);
    }

    /** A problem of a place in a file, with the mend of its code. */
    static Problem at(String file, int line, String field, Code code, String found) {
        return new Problem(file, line, field, code, found, code.mend(), List.of());
    }

    /** A problem of a value, with a mend of its own. */
    static Problem of(String query, String parameter, Code code, String found, String mend) {
        return new Problem(query, 0, parameter, code, found, mend, List.of());
    }

    /** The same, with what was probably meant. */
    Problem meaning(List<String> candidates) {
        return new Problem(file, line, field, code, found, mend, candidates);
    }

    /** As {@code best-on-dataset:min: E521 found "two"; write a number such as 2.5}. */
    @Override
    public String toString() {
        String place = file + (line == 0 ? "" : ":" + line) + (field.isEmpty() ? "" : ":" + field);
        String what = found.isEmpty() ? code.meaning() : "found \"" + found + "\"";
        String near = candidates.isEmpty() ? "" : "; did you mean " + String.join(", ", candidates) + "?";
        return place + ": " + code + " " + what + "; " + mend + near;
    }

    private static String shown(String text) {
        String head = text.length() <= LONGEST * 4 ? text : text.substring(0, LONGEST * 4);
        String clean = head.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
        return clean.length() <= LONGEST
                ? clean
                : clean.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
