package org.techne.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.techne.loader.pipeline.Review;
import org.techne.loader.pipeline.ReviewFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where facts below the publishing threshold go. */
final class ReviewOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--review",
            paramLabel = "FILE",
            description = "Write the facts that are left out to this file, as JSON Lines, for a person to look at.")
    private Optional<Path> file = Optional.empty();

    /** A file that is begun where one was asked for. */
    record Begun(Optional<ReviewFile> file) implements AutoCloseable {
        Review review() {
            return file.<Review>map(f -> f).orElse(Review.NONE);
        }

        void finish() throws IOException {
            if (file.isPresent()) {
                file.get().finish();
            }
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }

    Begun begin() throws IOException {
        return new Begun(file.isPresent() ? Optional.of(new ReviewFile(file.get())) : Optional.empty());
    }

    void check() {
        file.filter(f -> !Files.isDirectory(f.toAbsolutePath().resolveSibling(".")))
                .ifPresent(f -> {
                    throw new ParameterException(
                            spec.commandLine(), "--review " + f + ": its folder does not exist; make it first");
                });
    }

    /** Where the doubtful facts are to be found. */
    String place() {
        return file.map(f -> "are in " + f).orElse("were left out; --review FILE keeps them apart");
    }
}
