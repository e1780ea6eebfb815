package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {
    private static final Table TABLE =
            new Table(List.of("name", "count"), List.of(List.of("a \"b\", c", 12L), List.of("tab\there | x", 3L)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "CSV    # name,count;\"a \"\"b\"\", c\",12;tab\there | x,3;",
                "TSV    # name\tcount;a \"b\", c\t12;tab here | x\t3;",
                "MD     # | name | count |;| --- | --- |;| a \"b\", c | 12 |;| tab here \\| x | 3 |;",
                "NDJSON # {\"name\":\"a \\\"b\\\", c\",\"count\":12};{\"name\":\"tab\\there | x\",\"count\":3};",
                "TABLE  # name          count;a \"b\", c         12;tab here | x      3;",
            })
    void everyFormatKeepsTheValues(Format format, String expected) {
        assertThat(written(format))
                .isEqualToNormalizingNewlines(expected.strip().replace(';', '\n'));
    }

    @Test
    void jsonIsOneArray() {
        assertThat(written(Format.JSON))
                .startsWith("[")
                .contains("\"count\":12},")
                .endsWith("]" + System.lineSeparator());
    }

    @Test
    void rowsAreNoGraph() {
        assertThatThrownBy(() -> written(Format.TTL)).hasMessageContaining("use -f table");
    }

    private static String written(Format format) {
        StringWriter out = new StringWriter();
        TableWriter.write(TABLE, format, new PrintWriter(out));
        return out.toString();
    }
}
