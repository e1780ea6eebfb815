package org.techne.loader.source.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.techne.loader.source.ArxivFacts;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.Whitespace;

/** What the columns of a table mean, by their usual names. */
final class PaperRow {
    static final List<String> TITLE = List.of("title", "paper_title");
    static final List<String> ABSTRACT = List.of("abstract", "summary", "paper_abstract");

    private static final List<String> AUTHORS = List.of("authors", "author_text", "author");
    private static final List<String> DATE =
            List.of("date", "published", "created", "publication_date", "published_date", "year");
    private static final List<String> CATEGORIES = List.of("primary_cat", "primary_category", "categories", "category");
    private static final List<String> ARXIV = List.of("arxiv_id", "arxiv", "id", "entry_id", "url", "link");
    private static final List<String> CODE = List.of("code", "code_url", "repository", "github");
    private static final int FIVE_DIGITS_SINCE = 1501;

    private PaperRow() {}

    static boolean names(List<String> columns, List<String> one) {
        return one.stream().anyMatch(columns::contains);
    }

    static PaperRecordBuilder read(Map<String, String> row, PaperRecordBuilder to, RecordSink sink) {
        to.title(first(row, TITLE)).abstractText(Whitespace.unfold(first(row, ABSTRACT)));
        for (String column : ARXIV) {
            to.ids().arxiv(mended(row.getOrDefault(column, "")));
        }
        to.ids().doi(row.getOrDefault("doi", ""));
        String id = row.getOrDefault("id", "");
        if (to.ids().build().isEmpty() && !id.isBlank()) {
            to.ids().other("local", id);
        }
        to.authors(PersonNames.list(first(row, AUTHORS)));
        for (String column : CATEGORIES) {
            for (String category : row.getOrDefault(column, "").split("[,;\\s]+")) {
                to.category(category);
            }
        }
        to.ids().build().arxiv().flatMap(ArxivFacts::month).ifPresent(to::issued);
        sink.issued(to, "date", first(row, DATE));
        to.codeLink(first(row, CODE)).page(row.getOrDefault("url", ""));
        to.licence(row.getOrDefault("license", ""));
        if (ArxivFacts.saysWithdrawn(to.abstractText(), row.getOrDefault("comments", ""))) {
            to.withdrawn();
        }
        return to;
    }

    /** An arXiv id that a spreadsheet took for a number: 1704.0476 was 1704.04760, 1612.0711900000001 was 1612.07119, 704.0001 was 0704.0001. */
    static String mended(String id) {
        if (!id.strip().matches("\\d{3,4}\\.\\d{1,20}")) {
            return id;
        }
        BigDecimal number = new BigDecimal(id.strip());
        int digits = number.intValue() >= FIVE_DIGITS_SINCE ? 5 : 4;
        String plain = number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
        return String.format(Locale.ROOT, "%" + (digits + 5) + "s", plain).replace(' ', '0');
    }

    private static String first(Map<String, String> row, List<String> columns) {
        return columns.stream()
                .map(column -> row.getOrDefault(column, ""))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }
}
