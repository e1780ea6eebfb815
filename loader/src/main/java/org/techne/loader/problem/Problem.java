package org.techne.loader.problem;

import java.util.Objects;

/**
 * One thing wrong with the input.
 *
 * @param file path or address of the document, as the user named it
 * @param line from 1; 0 where none is known
 * @param field name of the field in the words of the format; empty where the whole record or document is meant
 * @param found what stands there, shortened to {@value #LONGEST} characters, without control characters
 * @param mend what to do about it
 * @param record the refused record as it stands in the document, as far as it is known; else empty
 */
public record Problem(String file, int line, String field, Code code, String found, String mend, String record) {
    /** Length in characters to which the found text is shortened. */
    public static final int LONGEST = 80;

    /** Shortens and cleans the found text. */
    public Problem {
        Objects.requireNonNull(code);
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative; give 0 where none is known");
        }
        found = shown(found);
    }

    /** A problem that does not show the record. */
    public Problem(String file, int line, String field, Code code, String found, String mend) {
        this(file, line, field, code, found, mend, "");
    }

    /** The same problem with the record that it is of. */
    public Problem showing(String refused) {
        return new Problem(file, line, field, code, found, mend, refused);
    }

    /** A problem of a whole document, with the mend of its code. */
    public static Problem of(String file, Code code, String found) {
        return new Problem(file, 0, "", code, found, code.mend());
    }

    /** A problem of a place in a document, with the mend of its code. */
    public static Problem at(String file, int line, String field, Code code, String found) {
        return new Problem(file, line, field, code, found, code.mend());
    }

    /** As {@code abstracts.jsonl:17:published: E104 found "2023-13"; write YYYY-MM-DD}; says the meaning where nothing was found. */
    @Override
    public String toString() {
        String place = file + (line == 0 ? "" : ":" + line) + (field.isEmpty() ? "" : ":" + field);
        String what = found.isEmpty() ? code.meaning() : "found \"" + found + "\"";
        return place + ": " + code + " " + what + "; " + mend;
    }

    private static String shown(String text) {
        String head = text.length() <= LONGEST * 4 ? text : text.substring(0, LONGEST * 4);
        String clean = head.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
        return clean.length() <= LONGEST
                ? clean
                : clean.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
