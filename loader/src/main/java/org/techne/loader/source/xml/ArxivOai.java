package org.techne.loader.source.xml;

import java.io.IOException;
import java.util.Set;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Head;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** Answers of arXiv's OAI-PMH in the forms arXiv, arXivRaw, arXivOld and oai_dc, and single records of them. Deleted records are passed over. */
public final class ArxivOai implements SourceFormat {
    @Override
    public String name() {
        return "arxiv-oai";
    }

    @Override
    public boolean recognises(Head head) {
        String root = XmlRoot.of(head);
        return root.equals("OAI-PMH")
                || root.equals("ListRecords")
                || (root.equals("record") && head.text().contains("<metadata"));
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        XmlRecords.read(in, sink, Set.of("record", "error"), (element, line) -> {
            if (element.name().equals("error")) {
                readError(element, line, sink);
            } else {
                readRecord(element, line, sink);
            }
        });
    }

    private static void readError(XmlElement error, int line, RecordSink sink) {
        String code = error.attribute("code");
        if (!code.equals("noRecordsMatch")) {
            sink.problem(line, code, Code.E117, error.text());
        }
    }

    private static void readRecord(XmlElement record, int line, RecordSink sink) {
        boolean deleted = record.child("header")
                .map(header -> header.attribute("status").equals("deleted"))
                .orElse(false);
        if (deleted) {
            return;
        }
        record.child("metadata")
                .flatMap(metadata -> metadata.elements().findFirst())
                .ifPresentOrElse(
                        metadata -> sink.emit(OaiMetadata.read(metadata, sink.begin(line), sink)),
                        () -> sink.problem(line, "metadata", Code.E109, record.textOf("header")));
    }
}
