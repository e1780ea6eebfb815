package org.techne.loader.source.xml;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.ArxivFacts;
import org.techne.loader.source.Head;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;
import org.techne.loader.source.Whitespace;

/** Answers of arXiv's API in Atom, both as served until 2025 and since. */
public final class ArxivAtom implements SourceFormat {
    /** An arXiv category; the feeds mix them with classes of mathematics and computing. */
    private static final Pattern CATEGORY = Pattern.compile("[a-z]+(?:-[a-z]+)*(?:\\.[A-Za-z]+(?:-[a-z]+)*)?");

    @Override
    public String name() {
        return "arxiv-atom";
    }

    @Override
    public boolean recognises(Head head) {
        return XmlRoot.of(head).equals("feed") && head.text().contains("arxiv.org/");
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        XmlRecords.read(in, sink, Set.of("entry"), (entry, line) -> {
            if (entry.textOf("id").contains("/api/errors")) {
                sink.problem(line, "", Code.E117, entry.textOf("summary"));
            } else {
                read(entry, sink.begin(line), sink);
            }
        });
    }

    private static void read(XmlElement entry, PaperRecordBuilder to, RecordSink sink) {
        String text = Whitespace.unfold(entry.textOf("summary"));
        to.title(entry.textOf("title")).abstractText(text);
        String id = entry.textOf("id");
        if (!to.ids().arxiv(id)) {
            sink.problem(to.origin().line(), "id", Code.E113, id);
        }
        to.ids().doi(entry.textOf("doi"));
        entry.children("author").forEach(author -> to.author(author.textOf("name")));
        entry.child("primary_category").ifPresent(primary -> to.category(primary.attribute("term")));
        entry.children("category").stream()
                .map(category -> category.attribute("term"))
                .filter(term -> CATEGORY.matcher(term).matches())
                .forEach(to::category);
        String published = entry.textOf("published").strip();
        sink.issued(to, "published", published.substring(0, Math.min(10, published.length())));
        entry.children("link").stream()
                .filter(link -> link.attribute("rel").equals("alternate"))
                .forEach(link -> to.page(link.attribute("href")));
        if (ArxivFacts.saysWithdrawn(text, entry.textOf("comment"))) {
            to.withdrawn();
        }
        sink.emit(to);
    }
}
