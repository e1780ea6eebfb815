package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TechneTest {

    @Test
    void helpNamesTheProgram() {
        StringWriter printed = new StringWriter();
        int status =
                new CommandLine(new Techne()).setOut(new PrintWriter(printed)).execute("--help");
        assertThat(status).isZero();
        assertThat(printed.toString()).startsWith("Usage: techne");
    }
}
