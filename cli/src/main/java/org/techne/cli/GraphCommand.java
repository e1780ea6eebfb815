package org.techne.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.techne.loader.store.GraphFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command on the graph of a folder. */
abstract class GraphCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOptions data = new DataOptions();

    final DataOptions data() {
        return data;
    }

    final GraphFolder folder() {
        return data.folder();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** To be thrown where the command was given something that it cannot take. */
    final ParameterException usage(String mistake) {
        return new ParameterException(spec.commandLine(), mistake);
    }
}
