package org.techne.loader.link;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.Relation;
import org.techne.loader.text.Span;

/**
 * The candidates of all papers, in a temporary file until the table of names is complete: some fifty bytes a name, none of it in memory. Written by one thread, then read
 * by one.
 */
public final class CandidateSpool implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int STATED = 1;
    private static final int COMPARED = 2;
    private static final int IN_TITLE = 4;

    private final Path file;
    private final DataOutputStream out;

    /** Receives the candidates of a paper. */
    @FunctionalInterface
    public interface Receiver {
        /** Takes them; the month as in {@link Introducing#month}. */
        void accept(String paper, int month, List<Candidate> candidates);
    }

    /**
     * An empty one.
     *
     * @throws IOException where there is no room for temporary files
     */
    public CandidateSpool() throws IOException {
        file = Files.createTempFile("techne-names", ".spool");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /** Keeps the candidates of a paper. */
    public void add(String paper, int month, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        try {
            out.writeUTF(paper);
            out.writeInt(month);
            out.writeInt(candidates.size());
            for (Candidate candidate : candidates) {
                write(candidate);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Candidate candidate) throws IOException {
        Evidence evidence = candidate.evidence();
        out.writeUTF(candidate.name());
        out.writeByte((candidate.stated() ? STATED : 0)
                | (candidate.relation() == Relation.COMPARES_WITH ? COMPARED : 0)
                | (evidence.inTitle() ? IN_TITLE : 0));
        out.writeUTF(evidence.exact());
        out.writeInt(evidence.span().start());
        out.writeInt(candidate.baselineOf().size());
        for (int result : candidate.baselineOf()) {
            out.writeInt(result);
        }
    }

    /** Gives all papers back in their order; nothing can be added any more. */
    public void read(Receiver receiver) throws IOException {
        out.close(); // again at a second reading, which does nothing
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (Optional<String> paper = next(in); paper.isPresent(); paper = next(in)) {
                int month = in.readInt();
                int count = in.readInt();
                List<Candidate> candidates = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    candidates.add(candidate(in));
                }
                receiver.accept(paper.get(), month, candidates);
            }
        }
    }

    private static Optional<String> next(DataInputStream in) throws IOException {
        try {
            return Optional.of(in.readUTF());
        } catch (EOFException end) {
            return Optional.empty();
        }
    }

    private static Candidate candidate(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int flags = in.readByte();
        String exact = in.readUTF();
        int start = in.readInt();
        List<Integer> baselineOf = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            baselineOf.add(in.readInt());
        }
        return new Candidate(
                name,
                (flags & COMPARED) == 0 ? Relation.USES : Relation.COMPARES_WITH,
                (flags & STATED) != 0,
                baselineOf,
                new Evidence(exact, new Span(start, start + exact.length()), (flags & IN_TITLE) != 0));
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
