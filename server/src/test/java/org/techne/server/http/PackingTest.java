package org.techne.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|false",
                "gzip|true",
                "gzip, deflate, br|true",
                "deflate, GZIP;q=0.5|true",
                "gzip;q=0|false",
                "gzip; q=0.000|false",
                "gzip ; q = 1.0|true",
                "gzip;q=0.001|true",
                "identity|false",
                "x-gzip|false"
            })
    void takesGzipAsRfc9110Says(String header, boolean taken) {
        assertThat(Packing.isTaken(header)).isEqualTo(taken);
    }
}
