package org.techne.loader.source.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.EnglishMonths;
import org.techne.loader.source.Head;
import org.techne.loader.source.LineReader;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** PubMed's MEDLINE format (.nbib): tags of four places, a hyphen, a value that goes on over indented lines; a blank line ends an entry. */
public final class Medline implements SourceFormat {
    private static final Pattern BEGIN = Pattern.compile("\\A\\s*+PMID- ?\\d+ *\\R");
    private static final Pattern TAGGED = Pattern.compile("([A-Z]{2,4}) {0,2}- ?(.*)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?: ([A-Z][a-z]{2})(?: (\\d{1,2}))?)?(?:[ /-].*)?");
    private static final Pattern DOI = Pattern.compile("(\\S+) \\[doi]");
    private static final Pattern TRANSLATED = Pattern.compile("\\[(.*)\\]\\.?");
    private static final int MOST_LINES = 20_000;

    /** One tag with its value. */
    private record Field(String tag, String value) {}

    @Override
    public String name() {
        return "medline";
    }

    @Override
    public boolean recognises(Head head) {
        return BEGIN.matcher(head.text()).find();
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        LineReader lines = in.lines(sink);
        List<Field> entry = new ArrayList<>();
        int begins = 0;
        while (lines.next()) {
            String line = lines.line().stripTrailing();
            if (line.startsWith("PMID") && !entry.isEmpty()) {
                pass(entry, begins, sink);
                entry.clear();
            }
            if (entry.isEmpty()) {
                begins = lines.number();
            }
            if (entry.size() < MOST_LINES) {
                add(line, entry);
            }
        }
        pass(entry, begins, sink);
    }

    private static void add(String line, List<Field> entry) {
        Matcher tagged = TAGGED.matcher(line);
        if (tagged.matches()) {
            entry.add(new Field(tagged.group(1), tagged.group(2).strip()));
        } else if (!line.isBlank() && !entry.isEmpty()) {
            Field last = entry.removeLast();
            entry.add(new Field(last.tag(), last.value() + " " + line.strip()));
        }
    }

    private static void pass(List<Field> entry, int line, RecordSink sink) {
        if (entry.isEmpty()) {
            return;
        }
        PaperRecordBuilder to = sink.begin(line);
        to.title(title(first(entry, "TI").or(() -> first(entry, "BTI")).orElse("")));
        first(entry, "AB").ifPresent(to::abstractText);
        boolean whole = first(entry, "FAU").isPresent();
        for (Field field : entry) {
            switch (field.tag()) {
                case "FAU" -> to.author(PersonNames.natural(field.value()));
                case "AU" -> author(field.value(), whole, to);
                case "CN" -> to.author(field.value());
                case "PMID" -> identify(field.value(), to);
                case "PMC" -> to.ids().other("pmc", field.value());
                case "LID", "AID" -> doi(field.value(), to);
                case "PT" -> withdrawn(field.value(), to);
                default -> {} // the rest says nothing that a record keeps
            }
        }
        date(entry, to, sink);
        sink.emit(to);
    }

    private static Optional<String> first(List<Field> entry, String tag) {
        return entry.stream()
                .filter(field -> field.tag().equals(tag) && !field.value().isEmpty())
                .map(Field::value)
                .findFirst();
    }

    /** Titles end in a full stop; translated ones stand in brackets. */
    private static String title(String value) {
        Matcher translated = TRANSLATED.matcher(value);
        String title = translated.matches() ? translated.group(1) : value;
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }

    /** "Doe JA", given beside "Doe, Jane A." in newer entries and alone in older ones. */
    private static void author(String value, boolean whole, PaperRecordBuilder to) {
        int blank = value.lastIndexOf(' ');
        if (!whole) {
            to.author(blank < 0 ? value : PersonNames.of(value.substring(blank + 1), value.substring(0, blank), ""));
        }
    }

    private static void identify(String number, PaperRecordBuilder to) {
        to.ids().other("pubmed", number);
        to.page("https://pubmed.ncbi.nlm.nih.gov/" + number + "/");
    }

    private static void doi(String value, PaperRecordBuilder to) {
        Matcher doi = DOI.matcher(value);
        if (doi.matches()) {
            to.ids().doi(doi.group(1));
        }
    }

    private static void withdrawn(String kind, PaperRecordBuilder to) {
        if (kind.equals("Retracted Publication")) {
            to.withdrawn();
        }
    }

    /** 2024, 2024 Jan, 2024 Jan 5, and as far as understood 2024 Jan-Feb and 2024 Winter. */
    private static void date(List<Field> entry, PaperRecordBuilder to, RecordSink sink) {
        String text = first(entry, "DP").orElse("");
        Matcher parts = DATE.matcher(text);
        if (parts.matches()) {
            int month = parts.group(2) == null ? 0 : EnglishMonths.first(parts.group(2));
            int day = month == 0 || parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
            PaperDate.of(Integer.parseInt(parts.group(1)), month, day).ifPresent(to::issued);
        } else if (!text.isEmpty()) {
            sink.problem(to.origin().line(), "DP", Code.E104, text);
        }
    }
}
