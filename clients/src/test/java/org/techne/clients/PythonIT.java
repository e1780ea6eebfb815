package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Python's two usual libraries for RDF, as Debian packs them. */
class PythonIT {
    private static final String PYTHON = "/usr/bin/python3";

    @Test
    void sparqlWrapperAsks() throws Exception {
        String out = Programs.run(
                        PYTHON, Programs.script("wrapper.py").toString(), ServedExamples.address() + "/sparql")
                .whenOk();
        assertThat(out)
                .contains("select ok")
                .contains("ask ok")
                .contains("construct ok")
                .contains("post ok")
                .contains("refused ok");
    }

    @Test
    void rdflibReadsEveryKindInEveryFormatAlike() throws Exception {
        List<String> command =
                new ArrayList<>(List.of(PYTHON, Programs.script("documents.py").toString()));
        List<String> documents = Kinds.documents();
        command.addAll(documents);
        String out = Programs.run(command.toArray(String[]::new)).whenOk();
        assertThat(out.lines().filter(line -> line.endsWith(" ok"))).hasSameSizeAs(documents);
    }
}
