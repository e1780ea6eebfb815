package org.techne.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HTTP and graph know nothing of each other; what programs ask knows nothing of pages; the root wires them all. */
class LayeringTest {
    private static final String ROOT = "org.techne.server.";
    private static final List<String> FOR_PROGRAMS =
            List.of("query", "rdf", "dump", "mcp", "reconcile", "editor", "neighbourhood");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.techne.server");

    @Test
    void httpKnowsNoGraph() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "org.eclipse.jetty..", ROOT + "graph..", ROOT + "page..")
                .check(MAIN);
    }

    @Test
    void theGraphKnowsNoHttp() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", ROOT + "http..", ROOT + "page..", ROOT + "query..")
                .check(MAIN);
    }

    @Test
    void whatProgramsAskKnowsNoPages() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        FOR_PROGRAMS.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "page..")
                .check(MAIN);
    }

    @Test
    void onlyToolsKnowTheirProtocol() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "mcp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.modelcontextprotocol..")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.techne.server.(*)..").should().beFreeOfCycles().check(MAIN);
    }
}
