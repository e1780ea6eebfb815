package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.testing.GeneratedPage;

/** What README.md shows of the examples is what they give. */
class ReadmePageTest {
    private static final List<String> SHOWN =
            List.of("method", "factor", "factorHigh", "bound", "metric", "baseline", "device", "count");

    @TempDir
    private Path temp;

    @Test
    void theFlagshipQueryAnswersAsShown() throws IOException {
        Path examples = Path.of(System.getProperty("techne.root"), "examples");
        Path graph = temp.resolve("graph.nt");
        int status = new Program()
                .run("load", examples + "/papers.jsonl", examples + "/listing.txt", "--to", graph.toString());
        assertThat(status).isZero();
        SavedQuery query =
                QueryCatalog.fromClasspath().find("methods-above-speedup").orElseThrow();
        Dataset dataset = DatasetFactory.create(RDFDataMgr.loadModel(graph.toString()));
        StringBuilder table = new StringBuilder("| " + String.join(" | ", SHOWN) + " |\n");
        table.append("|---".repeat(SHOWN.size())).append("|\n");
        try (QueryExecution execution = QueryExecutionFactory.create(query.query(), dataset)) {
            ResultSet rows = execution.execSelect();
            rows.forEachRemaining(row -> table.append(row(row)));
        }
        GeneratedPage.check("../README.md", "flagship", table.toString());
    }

    private static String row(QuerySolution row) {
        return SHOWN.stream().map(column -> shown(row.get(column))).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String shown(RDFNode value) {
        if (value == null) {
            return "";
        }
        boolean number = value.isLiteral() && value.asLiteral().getValue() instanceof Number;
        return number
                ? String.valueOf(value.asLiteral().getValue()).replaceAll("\\.0$", "")
                : value.asLiteral().getString();
    }
}
