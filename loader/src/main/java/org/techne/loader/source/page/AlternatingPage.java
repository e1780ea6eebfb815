package org.techne.loader.source.page;

import java.io.IOException;
import java.util.List;
import org.techne.loader.source.Head;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;
import org.techne.loader.source.Whitespace;

/** A listing of nothing but titles and abstracts in turn, with or without blank lines between them. Comes last: other texts may look like it. */
public final class AlternatingPage implements SourceFormat {
    private static final int MARKUP = 1;
    /** How many titles with abstracts make a page of which nothing else is known. */
    private static final int PAIRS = 2;

    @Override
    public String name() {
        return "page-alternating";
    }

    @Override
    public boolean recognises(Head head) {
        List<String> all = head.lines().stream()
                .map(Whitespace::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> lines = all.stream().filter(line -> !Furniture.is(line)).toList();
        int enough = lines.size() < all.size() ? 1 : PAIRS;
        if (lines.size() <= 1 || "{[<@%".contains(lines.getFirst().substring(0, MARKUP))) {
            return false;
        }
        long texts = lines.stream().filter(Entries::isText).count();
        long titlesBeforeTexts = 0;
        for (int i = 1; i < lines.size(); i++) {
            titlesBeforeTexts += Entries.isText(lines.get(i)) && !Entries.isText(lines.get(i - 1)) ? 1 : 0;
        }
        return titlesBeforeTexts >= enough
                && titlesBeforeTexts * 3 >= texts * 2
                && titlesBeforeTexts * 3 >= lines.size();
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        PageLines lines = new PageLines(in.lines(sink));
        Entries entries = new Entries(sink);
        while (lines.next()) {
            entries.add(lines.line(), lines.number());
        }
        entries.end(record -> {});
    }
}
