package org.techne.loader.source.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.EnglishMonths;
import org.techne.loader.source.Markup;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.Whitespace;

/** What the fields of a BibTeX entry mean. */
final class BibtexRecord {
    private static final Pattern AND = Pattern.compile("(?i)(?<!\\s)\\s+and\\s+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<String> ARXIV_HINTS =
            List.of("journal", "journaltitle", "note", "number", "howpublished");

    private BibtexRecord() {}

    static PaperRecordBuilder read(Map<String, String> fields, PaperRecordBuilder to, RecordSink sink) {
        to.title(Markup.text(TexText.plain(fields.getOrDefault("title", ""))));
        String text = Whitespace.unfold(TexText.plain(fields.getOrDefault("abstract", "")));
        to.abstractText(Markup.withoutNotice(Markup.withoutHeading(Markup.text(text))));
        readAuthors(fields.getOrDefault("author", ""), to);
        readDate(fields, to, sink);
        readIds(fields, to);
        for (String address : TexText.plain(fields.getOrDefault("url", "")).split("[;\\s]+")) {
            to.page(address);
        }
        return to;
    }

    /** Names between "and"; a name in braces is that of a group and keeps its order, "others" says that there are more. */
    private static void readAuthors(String authors, PaperRecordBuilder to) {
        for (String name : AND.split(authors.strip())) {
            if (name.equalsIgnoreCase("others")) {
                to.moreAuthors();
            } else if (name.startsWith("{") && name.endsWith("}") && name.indexOf('}') == name.length() - 1) {
                to.author(TexText.plain(name));
            } else {
                to.author(TexText.plain(PersonNames.natural(name)));
            }
        }
    }

    private static void readDate(Map<String, String> fields, PaperRecordBuilder to, RecordSink sink) {
        String date = fields.getOrDefault("date", "").replaceFirst("/.*", "");
        String year = TexText.plain(fields.getOrDefault("year", "")).strip();
        Matcher digits = YEAR.matcher(year);
        Optional<PaperDate> found = PaperDate.parse(date);
        if (found.isEmpty() && digits.find()) {
            found = PaperDate.of(Integer.parseInt(digits.group()), month(fields.getOrDefault("month", "")), 0);
        }
        if (found.isEmpty() && !(date + year).isBlank()) {
            sink.problem(to.origin().line(), "year", Code.E104, date + year);
        }
        found.ifPresent(to::issued);
    }

    private static int month(String text) {
        String bare = text.strip();
        return bare.matches("0?[1-9]|1[0-2]") ? Integer.parseInt(bare) : EnglishMonths.first(bare);
    }

    private static void readIds(Map<String, String> fields, PaperRecordBuilder to) {
        to.ids().doi(TexText.plain(fields.getOrDefault("doi", "")));
        String scheme = fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", ""));
        if (scheme.equalsIgnoreCase("arxiv")) {
            to.ids().arxiv(fields.getOrDefault("eprint", ""));
        }
        for (String address : fields.getOrDefault("url", "").split("[;\\s]+")) {
            if (address.contains("arxiv.org/")) {
                to.ids().arxiv(address);
            }
            to.ids().acl(address);
        }
        for (String field : ARXIV_HINTS) {
            String value = TexText.plain(fields.getOrDefault(field, "")).toLowerCase(Locale.ROOT);
            int arxiv = value.indexOf("arxiv:");
            if (arxiv >= 0) {
                to.ids().arxiv(value.substring(arxiv));
            }
        }
    }
}
