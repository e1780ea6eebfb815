package org.techne.loader.source.plain;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.ArxivFacts;
import org.techne.loader.source.Head;
import org.techne.loader.source.LineReader;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;
import org.techne.loader.source.Whitespace;

/** arXiv's own .abs files, one or many in a document: fields between two lines of {@code \\}, then the abstract up to a third. */
public final class ArxivAbs implements SourceFormat {
    private static final Pattern FENCE = Pattern.compile("\\\\\\\\\\s*(?:\\(.*\\)\\s*)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*|[-%]{2,}.*|\\\\\\\\.*");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z-]*)(?: \\(revised v\\d+\\))?:\\s*(.*)");
    private static final Pattern WITHDRAWN_VERSION = Pattern.compile(".*\\(\\s*0kb\\s*,\\s*[A-Z]*I[A-Z]*\\)\\s*");
    private static final int MOST = 1 << 20;

    @Override
    public String name() {
        return "arxiv-abs";
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().anyMatch(line -> FENCE.matcher(line).matches())
                && head.lines().stream().anyMatch(line -> line.matches("(?:arXiv|Paper):\\s*\\S+.*"))
                && head.lines().stream().anyMatch(line -> line.startsWith("Title:"));
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        LineReader lines = in.linesOfOpenEncoding();
        while (lines.next()) {
            if (FENCE.matcher(lines.line()).matches()) {
                int start = lines.number();
                String fields = untilFence(lines);
                String text = fields.isBlank() ? "" : untilLastFence(lines);
                read(fields, text, sink.begin(start), sink);
            }
        }
    }

    private static String untilFence(LineReader lines) throws IOException {
        StringBuilder text = new StringBuilder();
        while (lines.next() && !FENCE.matcher(lines.line()).matches()) {
            if (text.length() < MOST) {
                text.append(lines.line()).append('\n');
            }
        }
        return text.toString();
    }

    /** An abstract may hold such a line itself, as TeX's line break: the last one has nothing or the next record below it. */
    private static String untilLastFence(LineReader lines) throws IOException {
        StringBuilder text = new StringBuilder(untilFence(lines));
        while (lines.next()) {
            if (BETWEEN.matcher(lines.line()).matches()) {
                lines.pushBack();
                break;
            }
            text.append("\\\\\n").append(lines.line()).append('\n').append(untilFence(lines));
        }
        return text.toString();
    }

    private static void read(String head, String text, PaperRecordBuilder to, RecordSink sink) {
        if (head.isBlank()) {
            return; // a fence below the abstract, as mailing lists have it
        }
        Map<String, String> fields = fields(head);
        to.title(fields.getOrDefault("Title", "")).abstractText(Whitespace.unfold(text));
        String id = fields.getOrDefault("arXiv", fields.getOrDefault("Paper", ""));
        if (!to.ids().arxiv(id)) {
            sink.problem(to.origin().line(), "arXiv", Code.E113, id);
        }
        to.ids().doi(fields.getOrDefault("DOI", ""));
        to.authors(PersonNames.list(fields.getOrDefault("Authors", fields.getOrDefault("Author", ""))));
        Arrays.stream(fields.getOrDefault("Categories", "").split("\\s+")).forEach(to::category);
        to.licence(fields.getOrDefault("License", ""));
        ArxivFacts.day(fields.getOrDefault("Date", ""))
                .or(() -> ArxivFacts.month(id.strip()))
                .ifPresent(to::issued);
        boolean emptied =
                WITHDRAWN_VERSION.matcher(fields.getOrDefault("last date", "")).matches();
        if (emptied || ArxivFacts.saysWithdrawn(to.abstractText(), fields.getOrDefault("Comments", ""))) {
            to.withdrawn();
        }
        sink.emit(to);
    }

    /** The fields with folded lines joined; the first date is that of the paper, the last one is kept beside it. */
    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : head.replaceAll("\\n[ \\t]+", " ").split("\\n")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.putIfAbsent(field.group(1), field.group(2));
                if (field.group(1).equals("Date")) {
                    fields.put("last date", field.group(2));
                }
            }
        }
        return fields;
    }
}
