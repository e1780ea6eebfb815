package org.techne.loader.source.xml;

import java.util.Arrays;
import java.util.List;
import org.techne.loader.problem.Code;
import org.techne.loader.source.ArxivFacts;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.TexAccents;
import org.techne.loader.source.Whitespace;

/** What arXiv's OAI-PMH says of one paper, in any of its forms. */
final class OaiMetadata {
    private static final String COMMENT = "Comment:";

    private OaiMetadata() {}

    static PaperRecordBuilder read(XmlElement metadata, PaperRecordBuilder to, RecordSink sink) {
        to.title(metadata.textOf("title"));
        if (metadata.name().equals("dc")) {
            readDublinCore(metadata, to, sink);
        } else {
            readArxiv(metadata, to, sink);
        }
        return to;
    }

    private static void readArxiv(XmlElement metadata, PaperRecordBuilder to, RecordSink sink) {
        String id = metadata.textOf("id");
        if (!to.ids().arxiv(id)) {
            sink.problem(to.origin().line(), "id", Code.E113, id);
        }
        to.ids().doi(metadata.textOf("doi"));
        to.abstractText(Whitespace.unfold(metadata.textOf("abstract")));
        to.licence(metadata.textOf("license"));
        Arrays.stream(metadata.textOf("categories").split("\\s+")).forEach(to::category);
        metadata.child("authors").ifPresent(authors -> readAuthors(authors, to));
        readDate(metadata, id, to, sink);
        List<XmlElement> versions = metadata.children("version");
        boolean emptied = !versions.isEmpty()
                && versions.getLast().textOf("source_type").strip().startsWith("I");
        if (emptied || ArxivFacts.saysWithdrawn(to.abstractText(), metadata.textOf("comments"))) {
            to.withdrawn();
        }
    }

    private static void readAuthors(XmlElement authors, PaperRecordBuilder to) {
        List<XmlElement> names = authors.children("author");
        if (names.isEmpty()) {
            to.authors(PersonNames.list(authors.text()));
        }
        for (XmlElement name : names) {
            to.author(TexAccents.decode(
                    PersonNames.of(name.textOf("forenames"), name.textOf("keyname"), name.textOf("suffix"))));
        }
    }

    /** The day of the first version; else the month in the id. */
    private static void readDate(XmlElement metadata, String id, PaperRecordBuilder to, RecordSink sink) {
        ArxivFacts.month(id.strip()).ifPresent(to::issued);
        sink.issued(to, "created", metadata.textOf("created"));
        metadata.child("version")
                .flatMap(version -> ArxivFacts.day(version.textOf("date")))
                .ifPresent(to::issued);
    }

    private static void readDublinCore(XmlElement metadata, PaperRecordBuilder to, RecordSink sink) {
        StringBuilder comments = new StringBuilder();
        for (String description : metadata.textsOf("description")) {
            if (description.strip().startsWith(COMMENT)) {
                comments.append(description.strip().substring(COMMENT.length())).append('\n');
            } else if (to.abstractText().isEmpty()) {
                to.abstractText(Whitespace.unfold(description));
            }
        }
        metadata.textsOf("creator").forEach(name -> to.author(TexAccents.decode(PersonNames.natural(name))));
        metadata.textsOf("subject").forEach(to::category);
        metadata.textsOf("date").stream().sorted().findFirst().ifPresent(date -> sink.issued(to, "date", date));
        for (String identifier : metadata.textsOf("identifier")) {
            if (identifier.contains("arxiv.org/abs/")) {
                to.ids().arxiv(identifier);
                to.page(identifier);
            } else if (identifier.strip().startsWith("doi:")) {
                to.ids().doi(identifier);
            }
        }
        if (ArxivFacts.saysWithdrawn(to.abstractText(), comments.toString().strip())) {
            to.withdrawn();
        }
    }
}
