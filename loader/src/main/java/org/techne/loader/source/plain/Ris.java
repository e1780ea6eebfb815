package org.techne.loader.source.plain;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.EnglishMonths;
import org.techne.loader.source.Head;
import org.techne.loader.source.LineReader;
import org.techne.loader.source.Markup;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** RIS as reference managers write it, and the tagged files of Web of Science. */
public final class Ris implements SourceFormat {
    private static final Pattern BEGIN = Pattern.compile("(?m)^(?:TY  - ?|PT [A-Z]\\s*$)");
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})(?:/(\\d{0,2})(?:/(\\d{0,2}))?)?(?:/.*)?");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public boolean recognises(Head head) {
        return BEGIN.matcher(head.text()).find();
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        LineReader lines = in.lines(sink);
        TaggedEntry entry = new TaggedEntry(0);
        while (lines.next()) {
            if (TaggedEntry.begins(lines.line())) {
                pass(entry, sink);
                entry = new TaggedEntry(lines.number());
            }
            if (entry.add(lines.line())) {
                pass(entry, sink);
                entry = new TaggedEntry(0);
            }
        }
        pass(entry, sink);
    }

    private static void pass(TaggedEntry entry, RecordSink sink) {
        if (entry.line() == 0) {
            return;
        }
        PaperRecordBuilder to = sink.begin(entry.line());
        to.title(Markup.text(entry.first("TI", "T1", "CT", "ST")));
        to.abstractText(Markup.withoutNotice(Markup.withoutHeading(Markup.text(entry.first("AB", "N2")))));
        List<String> names = entry.all("AF").isEmpty() ? entry.all("AU") : entry.all("AF");
        new LinkedHashSet<>(names.isEmpty() ? entry.all("A1") : names)
                .forEach(name -> to.author(PersonNames.natural(name)));
        to.ids().doi(entry.first("DO", "DI"));
        for (String address : entry.all("UR")) {
            to.page(address);
            if (address.contains("arxiv.org/")) {
                to.ids().arxiv(address);
            }
        }
        date(entry, to, sink);
        sink.emit(to);
    }

    private static void date(TaggedEntry entry, PaperRecordBuilder to, RecordSink sink) {
        String text = entry.first("PY", "Y1", "DA").strip();
        if (!text.isEmpty()) {
            date(text).ifPresentOrElse(to::issued, () -> sink.problem(entry.line(), "PY", Code.E104, text));
        }
    }

    /** 2019, 2019/05//, 2019/05/17/ or words with a year such as "1 Jan.-Feb. 2019". */
    private static Optional<PaperDate> date(String text) {
        Matcher parts = SLASHES.matcher(text);
        if (parts.matches()) {
            return PaperDate.of(Integer.parseInt(parts.group(1)), number(parts, 2), number(parts, 3));
        }
        Matcher year = YEAR.matcher(text);
        return year.find()
                ? PaperDate.of(Integer.parseInt(year.group(1)), EnglishMonths.first(text), 0)
                : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
