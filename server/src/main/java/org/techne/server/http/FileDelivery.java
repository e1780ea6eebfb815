package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a file on the wire, whole or a range of it, without holding it in memory. */
final class FileDelivery {
    private static final int BUFFER = 1 << 16;

    private FileDelivery() {}

    static void send(String mediaType, Path file, String tag, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long length = Files.size(file);
        response.setHeader("Accept-Ranges", "bytes");
        Optional<ByteRange> asked = range(request, tag, response.getHeader("Last-Modified"), length);
        if (asked.isPresent() && !asked.get().isThere()) {
            response.setHeader("Content-Range", "bytes */" + length);
            response.setStatus(416);
            response.setContentLength(0);
            return;
        }
        asked.ifPresent(part ->
                response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length));
        ByteRange part = asked.orElse(new ByteRange(0, length - 1));
        response.setStatus(asked.isPresent() ? 206 : 200);
        response.setContentType(mediaType);
        response.setContentLengthLong(part.length());
        if (!request.getMethod().equals("HEAD")) {
            copy(file, part, response.getOutputStream());
        }
    }

    /** Ranges are for GET alone; If-Range asks for all where the file is another by now. */
    private static Optional<ByteRange> range(
            HttpServletRequest request, String tag, @org.jspecify.annotations.Nullable String modified, long length) {
        String range = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.equals(tag) || condition.equals(modified);
        return range == null || !same || !request.getMethod().equals("GET")
                ? Optional.empty()
                : ByteRange.of(range, length);
    }

    private static void copy(Path file, ByteRange part, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(part.first());
            long left = part.length();
            int read;
            while (left > 0 && (read = in.read(buffer, 0, (int) Math.min(left, BUFFER))) > 0) {
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
