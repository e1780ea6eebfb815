package org.techne.loader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages follow the data: source, text, extract, link and identity, graph, store; lexicon and problem serve all. */
class LayeringTest {
    private static final String ROOT = "org.techne.loader.";
    private static final List<String> FLOW =
            List.of("source", "text", "extract", "link", "identity", "graph", "store", "pipeline");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.techne.loader");

    @Test
    void packagesPointDownstream() {
        for (int stage = 0; stage < FLOW.size() - 1; stage++) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + FLOW.get(stage) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(stages(FLOW.subList(stage + 1, FLOW.size())))
                    .allowEmptyShould(true)
                    .check(MAIN);
        }
    }

    @Test
    void whatServesAllKnowsNoStage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(stages(List.of("text", "lexicon")))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "lexicon..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(stages(List.of("extract", "source")))
                .check(MAIN);
    }

    @Test
    void onlyLexiconGraphAndStoreImportJena() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        stages(List.of("source", "text", "extract", "link", "identity", "problem", "options")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.techne.loader.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    private static String[] stages(List<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
