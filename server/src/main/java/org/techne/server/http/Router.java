package org.techne.server.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which face answers which address: an exact path, or everything below a path that ends in a slash. */
public final class Router {
    private final Map<String, Face> faces = new HashMap<>();

    /** Adds a face; the longest path that fits a request wins. */
    public Router add(String path, Face face) {
        faces.put(path, face);
        return this;
    }

    /** The face that answers a path. */
    public Optional<Face> find(String path) {
        Face exact = faces.get(path);
        int slash = path.length();
        while (exact == null && (slash = path.lastIndexOf('/', slash - 1)) >= 0) {
            String folder = path.substring(0, slash + 1);
            exact = folder.equals("/") ? null : faces.get(folder);
        }
        return Optional.ofNullable(exact);
    }
}
