package org.techne.loader.source.plain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Head;
import org.techne.loader.source.MalformedException;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** Tables whose first line names the columns, among them a title and an abstract: CSV with commas or semicolons, or TSV. */
public final class PaperTable implements SourceFormat {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    @Override
    public String name() {
        return "paper-table";
    }

    @Override
    public boolean recognises(Head head) {
        return separator(head).isPresent();
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema()
                .withColumnSeparator(separator(in.head()).orElse(','))
                .withQuoteChar('"');
        try (MappingIterator<String[]> rows =
                MAPPER.readerFor(String[].class).with(schema).readValues(in.text(sink))) {
            List<String> columns = rows.hasNextValue() ? columns(rows.nextValue()) : List.of();
            while (rows.hasNextValue()) {
                int line = rows.getCurrentLocation().getLineNr();
                read(columns, rows.nextValue(), line, sink);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new MalformedException(line, e.getOriginalMessage());
        }
    }

    private static void read(List<String> columns, String[] cells, int line, RecordSink sink) {
        if (cells.length < 2 && (cells.length == 0 || cells[0].isBlank())) {
            return;
        }
        sink.reads(() -> String.join(" | ", cells));
        if (cells.length != columns.size()) {
            String mend = "give it the " + columns.size() + " cells that the first line names";
            sink.problem(line, "", Code.E109, cells.length + " cells: " + String.join(" | ", cells), mend);
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.putIfAbsent(columns.get(i), cells[i]);
        }
        sink.emit(PaperRow.read(row, sink.begin(line), sink));
    }

    private static List<String> columns(String[] names) {
        return List.of(names).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }

    /** The separator by which the first line has both columns. */
    private static Optional<Character> separator(Head head) {
        String first = head.text().lines().findFirst().orElse("").replace("\"", "");
        return SEPARATORS.stream()
                .filter(separator -> {
                    List<String> names = columns(first.split(String.valueOf(separator), -1));
                    return PaperRow.names(names, PaperRow.TITLE) && PaperRow.names(names, PaperRow.ABSTRACT);
                })
                .findFirst();
    }
}
