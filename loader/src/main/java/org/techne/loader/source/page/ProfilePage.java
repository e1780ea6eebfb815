package org.techne.loader.source.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Head;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** A profile's listing: field, date and "Code" in one line, title and authors in the next, then the abstract. */
public final class ProfilePage implements SourceFormat {
    private static final Pattern HEADING = Pattern.compile("([A-Z]{2})?(" + PageDates.FORM + ")(Code)?");
    private static final Pattern FIELD_HEADING = Pattern.compile("[A-Z]{2}" + PageDates.FORM + "(?:Code)?");

    @Override
    public String name() {
        return "page-profile";
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(line -> FIELD_HEADING.matcher(line.strip()).matches());
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        PageLines lines = new PageLines(in.lines(sink));
        Entry entry = new Entry("", 0);
        while (lines.next()) {
            if (HEADING.matcher(lines.line()).matches()) {
                entry.passTo(sink);
                entry = new Entry(lines.line(), lines.number());
            } else {
                entry.texts.add(lines.line());
            }
        }
        entry.passTo(sink);
    }

    /** One heading and the lines below it. */
    private record Entry(String heading, int line, List<String> texts) {
        Entry(String heading, int line) {
            this(heading, line, new ArrayList<>());
        }

        void passTo(RecordSink sink) {
            if (heading.isEmpty()) {
                return;
            }
            if (texts.size() < 2) {
                Code code = texts.isEmpty() ? Code.E103 : Code.E118;
                sink.problem(line, "", code, texts.isEmpty() ? heading : texts.getFirst());
                return;
            }
            PaperRecordBuilder record = sink.begin(line);
            readHeading(record, sink);
            readTitle(record);
            sink.emit(record.abstractText(String.join("\n", texts.subList(1, texts.size()))));
        }

        private void readHeading(PaperRecordBuilder record, RecordSink sink) {
            Matcher parts = HEADING.matcher(heading);
            if (parts.matches()) {
                if (parts.group(1) != null) {
                    record.category(FieldCodes.category(parts.group(1)));
                }
                PageDates.day(parts.group(2))
                        .ifPresentOrElse(
                                record::issued,
                                () -> sink.problem(line, "date", Code.E104, heading, "write it as Mar 24, 2022"));
            }
        }

        private void readTitle(PaperRecordBuilder record) {
            GluedTitle glued = GluedTitle.split(texts.getFirst());
            record.title(glued.title()).authors(glued.authors());
            glued.organisation().ifPresent(record::organisation);
            if (glued.more()) {
                record.moreAuthors();
            }
        }
    }
}
