package org.techne.loader.source.plain;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Head;
import org.techne.loader.source.MalformedException;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/**
 * BibTeX and BibLaTeX. An entry is read as soon as its braces close, so that memory is flat; one that never closes costs only itself: the next one begins where
 * a line begins as entries do.
 */
public final class Bibtex implements SourceFormat {
    private static final Pattern ENTRY =
            Pattern.compile("(?mi)^[ \\t]*+@(?!comment|string|preamble)[a-z]+\\s*\\{[^\\n]*?,\\s*(?:[a-z]|$)");

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public boolean recognises(Head head) {
        return ENTRY.matcher(head.text()).find();
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        BibtexEntries entries = new BibtexEntries(in.lines(sink));
        Map<String, String> macros = new HashMap<>();
        while (entries.next()) {
            sink.reads(entries::text);
            if (entries.isWhole()) {
                read(entries, macros, sink);
            } else if (!entries.type().equals("comment")) {
                sink.problem(entries.line(), "", Code.E109, entries.text(), "close its braces");
            }
        }
    }

    private static void read(BibtexEntries entry, Map<String, String> macros, RecordSink sink) {
        switch (entry.type()) {
            case "comment", "preamble" -> {}
            case "string" -> fields(entry, macros, sink, false).forEach(macros::put);
            default -> {
                Map<String, String> fields = fields(entry, macros, sink, true);
                if (!fields.isEmpty()) {
                    sink.emit(BibtexRecord.read(fields, sink.begin(entry.line()), sink));
                }
            }
        }
    }

    private static Map<String, String> fields(
            BibtexEntries entry, Map<String, String> macros, RecordSink sink, boolean keyed) {
        try {
            return new BibtexFields(entry.text(), macros).read(keyed);
        } catch (MalformedException e) {
            sink.problem(entry.line(), "", Code.E109, entry.text(), e.getMessage() + "; mend it");
            return Map.of();
        }
    }
}
