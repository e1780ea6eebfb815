package org.techne.loader.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperRecordBuilder;

/** Records that often share ids, titles, authors and names, so that they meet in every way. */
final class RandomRecords {
    private static final String[] FORMATS = {"arxiv-snapshot", "openalex", "bibtex"};
    private static final String[] AUTHORS = {"Wei Zhang", "Wei-Zhang", "Ada Example", "Jean Paul Roe", "Jean-Paul Roe"};
    private static final String[] WORDS = {
        "mined:Fast_Net/FN", "mined:Fast-Net/FastN", "mined:FN/FN2", "bert", "a100", "ratio:2", "ratio:3", "nothing"
    };

    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    List<PaperRecord> of(int document, int count) {
        List<PaperRecord> records = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            records.add(record(document, line));
        }
        return records;
    }

    PaperRecord record(int document, int line) {
        Origin origin = new Origin("dir/doc" + document, FORMATS[document], line);
        PaperRecordBuilder record = PaperRecord.at(origin).title("Title " + random.nextInt(12));
        if (random.nextInt(3) > 0) {
            record.ids().arxiv("2401.0000" + random.nextInt(8));
        }
        if (random.nextInt(4) == 0) {
            record.ids().doi("10.1000/" + random.nextInt(8));
        }
        if (random.nextBoolean()) {
            record.issued(new PaperDate.Year(2019 + random.nextInt(6)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            record.author(AUTHORS[random.nextInt(AUTHORS.length)]);
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return record.abstractText(text.toString()).build();
    }

    /** The same record with another abstract. */
    static PaperRecord with(PaperRecord record, String text) {
        PaperRecordBuilder other = PaperRecord.at(record.origin())
                .title(record.title())
                .authors(record.authors())
                .abstractText(text);
        record.issued().ifPresent(other::issued);
        record.ids().arxiv().ifPresent(other.ids()::arxiv);
        record.ids().doi().ifPresent(other.ids()::doi);
        return other.build();
    }
}
