package org.techne.loader.source.page;

import java.io.IOException;
import java.util.List;
import org.techne.loader.source.Head;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** A daily listing: title, abstract, organisation or number of authors, a dot, the date and perhaps a number of comments. */
public final class DailyPage implements SourceFormat {
    @Override
    public String name() {
        return "page-daily";
    }

    @Override
    public boolean recognises(Head head) {
        List<String> lines = head.lines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            if (DailyFooter.isDot(lines.get(i - 1)) && DailyFooter.isDate(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        PageLines lines = new PageLines(in.lines(sink));
        DailyFooter footer = new DailyFooter(sink, new Entries(sink));
        while (lines.next()) {
            footer.add(lines.line(), lines.number());
        }
        footer.end();
    }
}
