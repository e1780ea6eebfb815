package org.techne.cli;

import picocli.CommandLine.Mixin;

/** A command that answers in rows. */
abstract class RowsCommand extends GraphCommand {
    @Mixin
    private OutputOptions output = new OutputOptions();

    /** The format asked for, or what fits the output. */
    final Format format() {
        return output.format();
    }

    final void write(Table table) {
        output.write(table, out());
    }
}
