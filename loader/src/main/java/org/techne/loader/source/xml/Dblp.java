package org.techne.loader.source.xml;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.techne.loader.source.Head;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** DBLP: titles, authors and ids without abstracts. Volumes of proceedings and pages of persons are passed over. */
public final class Dblp implements SourceFormat {
    private static final Set<String> KINDS =
            Set.of("article", "inproceedings", "incollection", "book", "phdthesis", "mastersthesis");
    private static final Pattern HOMONYM_NUMBER = Pattern.compile(" \\d{4}$");

    @Override
    public String name() {
        return "dblp";
    }

    @Override
    public boolean recognises(Head head) {
        return XmlRoot.of(head).equals("dblp");
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        XmlRecords.read(in, sink, KINDS, (element, line) -> sink.emit(read(element, sink.begin(line), sink)));
    }

    private static PaperRecordBuilder read(XmlElement entry, PaperRecordBuilder to, RecordSink sink) {
        to.title(withoutFullStop(entry.textOf("title").strip()));
        entry.textsOf("author")
                .forEach(name -> to.author(HOMONYM_NUMBER.matcher(name).replaceFirst("")));
        sink.issued(to, "year", entry.textOf("year"));
        to.ids().dblp(entry.attribute("key"));
        for (String address : entry.textsOf("ee")) {
            if (address.contains("arxiv.org/")) {
                to.ids().arxiv(address);
            } else if (address.contains("doi.org/")) {
                to.ids().doi(address);
            }
            to.ids().acl(address);
        }
        entry.textsOf("ee").stream().findFirst().ifPresent(to::page);
        if (entry.textOf("journal").equals("CoRR")) {
            to.ids().arxiv(entry.textOf("volume"));
        }
        if (entry.attribute("publtype").contains("withdrawn")) {
            to.withdrawn();
        }
        return to;
    }

    private static String withoutFullStop(String title) {
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }
}
