package org.techne.loader.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;

/** One document, unpacked, from its first byte; read once. */
public final class SourceInput implements Closeable {
    private static final int BUFFER = 1 << 17;
    private static final Pattern DECLARED =
            Pattern.compile("\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private final String name;
    private final InputStream bytes;
    private final Head head;

    private SourceInput(String name, InputStream bytes, Head head) {
        this.name = name;
        this.bytes = bytes;
        this.head = head;
    }

    /**
     * Takes over a stream of plain bytes and looks at its beginning.
     *
     * @param name path or address, as the user named it
     * @throws IOException where the first bytes cannot be read
     */
    public static SourceInput of(String name, InputStream plain) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(plain, BUFFER);
        buffered.mark(Head.SIZE + 1);
        byte[] beginning = buffered.readNBytes(Head.SIZE);
        boolean whole = beginning.length < Head.SIZE || buffered.read() < 0;
        buffered.reset();
        return new SourceInput(name, buffered, new Head(beginning, whole));
    }

    /** Path or address, as the user named it. */
    public String name() {
        return name;
    }

    /** The beginning, which {@link #bytes} and {@link #text} give again. */
    public Head head() {
        return head;
    }

    /** All bytes. */
    public InputStream bytes() {
        return bytes;
    }

    /** All text as UTF-8 without byte order mark; bytes outside UTF-8 are read as Windows-1252, of which the sink is told once. */
    public Reader text(RecordSink sink) {
        return new MendingReader(bytes, () -> sink.problem(0, "", Code.E112, ""));
    }

    /** All text in the encoding that an XML declaration names; where it names none that is known, or UTF-8, as {@link #text}. */
    public Reader declaredText(RecordSink sink) {
        Matcher declared = DECLARED.matcher(head.text());
        String name = declared.lookingAt() ? declared.group(1) : "UTF-8";
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.UTF_8) ? text(sink) : new InputStreamReader(bytes, charset);
        } catch (IllegalArgumentException unknown) {
            return text(sink);
        }
    }

    /** The lines of a format that leaves the encoding open: UTF-8, else Windows-1252. */
    public LineReader linesOfOpenEncoding() {
        return new LineReader(new MendingReader(bytes, () -> {}));
    }

    /** The lines of {@link #text}. */
    public LineReader lines(RecordSink sink) {
        return new LineReader(text(sink));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
