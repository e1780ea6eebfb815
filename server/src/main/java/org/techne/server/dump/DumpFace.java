package org.techne.server.dump;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpDate;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Problem;
import org.techne.server.http.Reply;

/** {@code /dump/techne.nt.gz} and its like, each with {@code .sha256} behind it for the checksum alone. */
public final class DumpFace implements Face {
    /** Where the dumps are. */
    public static final String ROOT = "/dump/";

    private static final String SUM = ".sha256";
    /** Small graphs are there at once; who asks for a great one comes again. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Dumps dumps;

    public DumpFace(Dumps dumps) {
        this.dumps = dumps;
    }

    @Override
    public Reply answer(Ask ask) {
        String name = ask.path().substring(ROOT.length());
        boolean sum = name.endsWith(SUM);
        String fileName = sum ? name.substring(0, name.length() - SUM.length()) : name;
        DumpFormat format = DumpFormat.named(fileName).orElseThrow(() -> unknown(fileName));
        Dump dump = made(format);
        Reply reply = sum
                ? Reply.ok("text/plain; charset=utf-8", dump.sha256() + "  " + fileName + "\n")
                : Reply.file(DumpFormat.PACKED, dump.file(), Map.of("ETag", dump.tag(), "Repr-Digest", dump.digest()));
        return reply.with("Last-Modified", HttpDate.of(dump.modified()))
                .with("Link", "<" + ask.address() + "/.well-known/void>; rel=\"describedby\"")
                .with("X-Graph-Version", dump.version());
    }

    private Dump made(DumpFormat format) {
        try {
            return dumps.get(format, PATIENCE)
                    .orElseThrow(() -> new HttpProblem(new Problem(
                            503,
                            "Being made",
                            "The dump of this version is being written; ask again shortly (curl --retry 30 does).",
                            List.of())));
        } catch (IOException failed) {
            throw new HttpProblem(
                    new Problem(500, "A fault of this server", failed.getMessage() + "; see its log.", List.of()));
        }
    }

    private static HttpProblem unknown(String name) {
        List<String> names =
                Arrays.stream(DumpFormat.values()).map(DumpFormat::fileName).toList();
        return new HttpProblem(new Problem(404, "Nothing here", "No dump is called " + name + ".", names));
    }
}
