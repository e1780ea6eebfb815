package org.techne.loader.source;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Loss;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;

/** Where a reader puts the records of one document, and what is wrong with them. */
public final class RecordSink {
    private final String document;
    private final String format;
    private final Consumer<PaperRecord> out;
    private final Problems problems;
    private int line;
    private Supplier<String> standing = () -> "";

    /**
     * A sink for one document.
     *
     * @param document path or address, as the user named it
     * @param format name of the format
     */
    public RecordSink(String document, String format, Consumer<PaperRecord> out, Problems problems) {
        this.document = document;
        this.format = format;
        this.out = out;
        this.problems = problems;
    }

    /** Tells how the record that is read next stands in the document; asked for only where it is refused. */
    public void reads(Supplier<String> record) {
        standing = record;
    }

    /** Begins a record at a line (0 where none is known). */
    public PaperRecordBuilder begin(int atLine) {
        line = atLine;
        return PaperRecord.at(new Origin(document, format, atLine));
    }

    /** Passes the record on, or refuses it where it has no title or contradicts itself. */
    public void emit(PaperRecordBuilder record) {
        if (record.title().isEmpty()) {
            refuse(record, "title", Code.E103, "");
            return;
        }
        PaperRecord built;
        try {
            built = record.build();
        } catch (IllegalArgumentException e) {
            refuse(record, "", Code.E109, String.valueOf(e.getMessage()));
            return;
        }
        out.accept(built);
    }

    /** Where the document's own words are not known, what was read of them. */
    private void refuse(PaperRecordBuilder record, String field, Code code, String found) {
        line = record.origin().line();
        String stands = standing.get();
        problems.add(
                Problem.at(document, line, field, code, found).showing(stands.isEmpty() ? record.toString() : stands));
    }

    /** Tells what is wrong at a line (0 where none is known) and field (empty for the whole record), with what stands there. */
    public void problem(int atLine, String field, Code code, String found) {
        line = atLine;
        problem(atLine, field, code, found, code.mend());
    }

    /** The same with a mend of its own. */
    public void problem(int atLine, String field, Code code, String found, String mend) {
        line = atLine;
        Problem problem = new Problem(document, atLine, field, code, found, mend);
        problems.add(code.loss() == Loss.RECORD ? problem.showing(standing.get()) : problem);
    }

    /** Sets the date of a record from ISO 8601; tells where the text is none. Blank text is no date and no problem. */
    public void issued(PaperRecordBuilder record, String field, String text) {
        if (!text.isBlank()) {
            PaperDate.parse(text)
                    .ifPresentOrElse(
                            record::issued, () -> problem(record.origin().line(), field, Code.E104, text));
        }
    }

    /** Tells that the document cannot be read further. */
    public void breaksOff(IOException cause) {
        Code code = cause instanceof DamagedPackException
                ? Code.E111
                : cause instanceof MalformedException ? Code.E110 : Code.E102;
        int at = cause instanceof MalformedException malformed ? malformed.line() : line;
        problem(at, "", code, String.valueOf(cause.getMessage()));
    }
}
