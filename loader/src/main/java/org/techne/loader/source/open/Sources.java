package org.techne.loader.source.open;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.DamagedPackException;
import org.techne.loader.source.Head;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/**
 * Everything that a user names, read one document after another: files, folders, patterns, web addresses and {@code -} for standard input, plain or packed. May be
 * read again: what can be had only once is kept packed in temporary files.
 */
public final class Sources implements PaperSource, Closeable {
    private final Spool spool = new Spool();
    private final List<String> arguments;
    private final InputStream standardInput;

    private Sources(List<String> arguments, InputStream standardInput) {
        this.arguments = List.copyOf(arguments);
        this.standardInput = standardInput;
    }

    /** Sources by what the user named, read when {@link #read} is called. */
    public static Sources open(List<String> arguments) {
        return open(arguments, System.in);
    }

    /** The same with a stream that {@code -} stands for. */
    public static Sources open(List<String> arguments, InputStream standardInput) {
        return new Sources(arguments, standardInput);
    }

    @Override
    public void read(Consumer<PaperRecord> out, Problems problems) {
        for (String argument : arguments) {
            if (argument.equals("-")) {
                readDocument("-", () -> spool.open("-", () -> standardInput), out, problems);
            } else if (Web.isAddress(argument)) {
                readDocument(argument, () -> spool.open(argument, () -> Web.open(argument)), out, problems);
            } else {
                for (Path file : FileNames.expand(argument, problems)) {
                    readDocument(file.toString(), () -> Files.newInputStream(file), out, problems);
                }
            }
        }
    }

    /** Removes what was kept of standard input and the web; reading afterwards fetches anew. */
    @Override
    public void close() throws IOException {
        spool.close();
    }

    private static void readDocument(String name, Spool.Opening opening, Consumer<PaperRecord> out, Problems problems) {
        try (SourceInput in = SourceInput.of(name, Unpacking.unpack(opening.open()))) {
            Optional<Problem> unreadable = unreadable(name, in.head());
            if (unreadable.isPresent()) {
                problems.add(unreadable.get());
                return;
            }
            Optional<SourceFormat> format = SourceFormats.recognise(in.head());
            format.ifPresentOrElse(
                    found -> found.read(in, out, problems),
                    () -> problems.add(Problem.of(name, Code.E107, beginning(in.head()))));
        } catch (IOException e) {
            problems.add(Problem.of(name, codeOf(e), whatItSays(e)));
        }
    }

    private static Optional<Problem> unreadable(String name, Head head) {
        if (head.isEmpty()) {
            return Optional.of(Problem.of(name, Code.E105, ""));
        }
        return head.isBinary() ? Optional.of(Problem.of(name, Code.E106, "")) : Optional.empty();
    }

    private static Code codeOf(IOException e) {
        if (e instanceof DamagedPackException) {
            return Code.E111;
        }
        return e instanceof Web.NoAnswerException ? Code.E116 : Code.E102;
    }

    private static String whatItSays(IOException e) {
        return e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }

    private static String beginning(Head head) {
        return head.text().substring(0, Math.min(Problem.LONGEST, head.text().length()));
    }
}
