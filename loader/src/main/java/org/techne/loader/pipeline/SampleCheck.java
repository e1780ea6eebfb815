package org.techne.loader.pipeline;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Problem;
import org.techne.loader.store.MemoryGraph;
import org.techne.loader.store.ShapeCheck;
import org.techne.loader.store.Violation;

/**
 * Checks papers against the shapes while they are written: the first {@value #ALL_OF} all, of the others one in {@value #ONE_IN}. They are
 * checked in groups, each with the descriptions of everything that it names, as a graph that is complete in itself.
 */
final class SampleCheck {
    static final int ALL_OF = 1000;
    static final int ONE_IN = 100;
    private static final int GROUP = 500;

    private final ShapeCheck shapes;
    private final Supplier<Part> parts;
    private final Consumer<Problem> problems;
    private Part part;
    private long seen;
    private long checked;

    /** A graph that is complete in itself, and the writer that fills it. */
    record Part(GraphWriter writer, MemoryGraph graph) {}

    SampleCheck(ShapeCheck shapes, Supplier<Part> parts, Consumer<Problem> problems) {
        this.shapes = shapes;
        this.parts = parts;
        this.problems = problems;
        this.part = parts.get();
    }

    void see(PaperGraph paper) {
        if (seen++ < ALL_OF || seen % ONE_IN == 0) {
            checked++;
            part.writer().write(paper);
            if (part.writer().papers() == GROUP) {
                check();
            }
        }
    }

    void finish() {
        if (part.writer().papers() > 0) {
            check();
        }
    }

    long checked() {
        return checked;
    }

    private void check() {
        part.writer().finish();
        shapes.violations(part.graph().graph()).stream()
                .map(SampleCheck::problem)
                .forEach(problems);
        part = parts.get();
    }

    private static Problem problem(Violation violation) {
        String found = violation.found().isEmpty() ? violation.message() : violation.found();
        String mend = violation.found().isEmpty() ? Code.E401.mend() : violation.message();
        return new Problem(violation.node(), 0, violation.path(), Code.E401, found, mend);
    }
}
