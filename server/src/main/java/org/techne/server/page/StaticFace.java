package org.techne.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;

/** Style sheets, scripts and pictures, from the class path. Files of others bear their version in their name and never change. */
final class StaticFace implements Face {
    private static final String OTHERS = "/static/vendor/";

    @Override
    public Reply answer(Ask ask) {
        String name = ask.path();
        if (!name.matches("/static/(vendor/)?[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            throw HttpProblem.notFound("No file is called " + name + ".");
        }
        try (InputStream in = StaticFace.class.getResourceAsStream(name)) {
            if (in == null) {
                throw HttpProblem.notFound("No file is called " + name + ".");
            }
            return Reply.ok(type(name), in.readAllBytes()).with("Cache-Control", lasting(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String lasting(String name) {
        return name.startsWith(OTHERS) ? "public, max-age=31536000, immutable" : "public, max-age=300";
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "text/plain; charset=utf-8";
        };
    }
}
