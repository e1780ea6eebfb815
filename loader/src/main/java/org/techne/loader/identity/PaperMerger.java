package org.techne.loader.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.techne.loader.source.IdsBuilder;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperRecordBuilder;

/**
 * One paper from its records, field by field: title, abstract, organisation, page and licence from the most trusted record that has them; authors from the most
 * trusted one that names all, else the most; the earliest date, of one year the most precise; ids, categories and code links from all; withdrawn if any says so.
 */
public final class PaperMerger {
    private final List<PaperRecord> records;
    private final SortedMap<String, Origin> givenBy = new TreeMap<>();

    private PaperMerger(List<PaperRecord> records) {
        this.records = records.stream().sorted(Precedence.TRUST).toList();
    }

    /**
     * The paper of these records.
     *
     * @param sharesTitle whether another paper has the same title
     */
    public static Paper merge(List<PaperRecord> records, boolean sharesTitle) {
        return new PaperMerger(records).paper(sharesTitle);
    }

    private Paper paper(boolean sharesTitle) {
        PaperRecord best = records.size() == 1 ? only() : merged();
        String distinction = sharesTitle ? distinction(best) : "";
        return new Paper(PaperSlug.of(best.ids(), best.title(), distinction), best, records, givenBy);
    }

    private PaperRecord only() {
        PaperRecord record = records.getFirst();
        take("title", r -> true);
        take("abstract", r -> !r.abstractText().isEmpty());
        take("authors", r -> !r.authors().isEmpty());
        take("issued", r -> r.issued().isPresent());
        take("organisation", r -> r.organisation().isPresent());
        take("page", r -> r.page().isPresent());
        take("licence", r -> r.licence().isPresent());
        return record;
    }

    private PaperRecord merged() {
        PaperRecord first = records.getFirst();
        PaperRecordBuilder to = PaperRecord.at(first.origin()).title(first.title());
        take("title", r -> true);
        take("abstract", r -> !r.abstractText().isEmpty()).ifPresent(r -> to.abstractText(r.abstractText()));
        take("organisation", r -> r.organisation().isPresent())
                .flatMap(PaperRecord::organisation)
                .ifPresent(to::organisation);
        take("page", r -> r.page().isPresent()).flatMap(PaperRecord::page).ifPresent(page -> to.page(page.toString()));
        take("licence", r -> r.licence().isPresent())
                .flatMap(PaperRecord::licence)
                .ifPresent(to::licence);
        authors(to);
        date(to);
        for (PaperRecord record : records) {
            addIds(record, to.ids());
            record.categories().forEach(to::category);
            record.codeLinks().forEach(link -> to.codeLink(link.toString()));
            if (record.withdrawn()) {
                to.withdrawn();
            }
        }
        return to.build();
    }

    private void authors(PaperRecordBuilder to) {
        Predicate<PaperRecord> names = r -> !r.authors().isEmpty();
        Predicate<PaperRecord> all =
                r -> r.authorCount().orElse(-1) == r.authors().size();
        int most = records.stream().mapToInt(r -> r.authors().size()).max().orElse(0);
        Optional<PaperRecord> source = take("authors", names.and(all))
                .or(() -> take("authors", names.and(r -> r.authors().size() == most)));
        source.ifPresent(r -> to.authors(r.authors()));
        if (source.filter(all).isEmpty()) {
            to.moreAuthors();
            records.stream()
                    .flatMapToInt(r -> r.authorCount().stream())
                    .filter(count -> count >= most)
                    .findFirst()
                    .ifPresent(to::authorCount);
        }
    }

    private void date(PaperRecordBuilder to) {
        Optional<PaperDate> earliest = records.stream()
                .flatMap(r -> r.issued().stream())
                .min(Comparator.comparingInt(PaperDate::year)
                        .thenComparing(date -> -date.toString().length())
                        .thenComparing(date -> date));
        earliest.ifPresent(date -> {
            to.issued(date);
            take("issued", r -> r.issued().equals(earliest));
        });
    }

    /** The most trusted record of a kind, noted as the giver of a field. */
    private Optional<PaperRecord> take(String field, Predicate<PaperRecord> kind) {
        Optional<PaperRecord> giver = records.stream().filter(kind).findFirst();
        giver.ifPresent(record -> givenBy.put(field, record.origin()));
        return giver;
    }

    private static void addIds(PaperRecord record, IdsBuilder to) {
        record.ids().arxiv().ifPresent(to::arxiv);
        record.ids().doi().ifPresent(to::doi);
        record.ids().openAlex().ifPresent(to::openAlex);
        record.ids().s2().ifPresent(to::s2);
        record.ids().dblp().ifPresent(to::dblp);
        record.ids().acl().ifPresent(to::acl);
        record.ids().other().forEach(to::other);
    }

    private static String distinction(PaperRecord paper) {
        String year = paper.issued().map(date -> Integer.toString(date.year())).orElse("");
        String author =
                paper.authors().isEmpty() ? "" : NormalTitle.of(paper.authors().getFirst());
        return author + "|" + year;
    }
}
