package org.techne.loader.source.xml;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techne.loader.source.EnglishMonths;
import org.techne.loader.source.Head;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** The source files of the ACL Anthology: one collection, its volumes and papers. The front matter of a volume is no paper. */
public final class AclAnthology implements SourceFormat {
    @Override
    public String name() {
        return "acl-anthology";
    }

    @Override
    public boolean recognises(Head head) {
        return XmlRoot.of(head).equals("collection") && head.text().contains("<volume");
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        XmlRecords.read(in, sink, Set.of("meta", "paper", "frontmatter"), new Collection(sink));
    }

    /** Keeps what volumes say for their papers. */
    private static final class Collection implements XmlRecords.Receiver {
        private final RecordSink sink;
        private String collection = "";
        private String volume = "";
        private String year = "";
        private String month = "";

        Collection(RecordSink sink) {
            this.sink = sink;
        }

        @Override
        public void enter(String name, Map<String, String> attributes) {
            if (name.equals("collection")) {
                collection = attributes.getOrDefault("id", "");
            } else if (name.equals("volume")) {
                volume = attributes.getOrDefault("id", "");
            }
        }

        @Override
        public void element(XmlElement element, int line) {
            switch (element.name()) {
                case "meta" -> {
                    year = element.textOf("year").strip();
                    month = element.textOf("month").strip();
                }
                case "paper" -> sink.emit(read(element, sink.begin(line)));
                default -> {} // front matter
            }
        }

        private PaperRecordBuilder read(XmlElement paper, PaperRecordBuilder to) {
            to.title(paper.textOf("title")).abstractText(paper.textOf("abstract"));
            for (XmlElement author : paper.children("author")) {
                to.author(author.textOf("first") + " " + author.textOf("last"));
            }
            String url = paper.textOf("url").strip();
            String id = to.ids().acl(url) ? url : collection + "-" + volume + "." + paper.attribute("id");
            to.ids().acl(id);
            to.page(url.startsWith("http") ? url : "https://aclanthology.org/" + id + "/");
            to.ids().doi(paper.textOf("doi"));
            for (XmlElement code : paper.children("pwccode")) {
                to.codeLink(code.attribute("url"));
            }
            date(paper, to);
            if (!paper.children("retracted").isEmpty()) {
                to.withdrawn();
            }
            return to;
        }

        private void date(XmlElement paper, PaperRecordBuilder to) {
            List<String> own = paper.textsOf("year");
            String digits = own.isEmpty() ? year : own.getFirst().strip();
            if (digits.matches("\\d{4}")) {
                String words = paper.child("month").map(XmlElement::text).orElse(month);
                PaperDate.of(Integer.parseInt(digits), EnglishMonths.first(words), 0)
                        .ifPresent(to::issued);
            }
        }
    }
}
