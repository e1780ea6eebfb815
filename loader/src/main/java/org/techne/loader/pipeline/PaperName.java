package org.techne.loader.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.graph.IriMint;
import org.techne.loader.source.Identifiers;
import org.techne.loader.store.HeldPaper;
import org.techne.loader.store.PaperStore;

/**
 * How people name a paper: by its IRI or the last part of that, by an id as its issuer or an address writes it ({@code 2401.01234v2}, {@code 10.1000/xyz},
 * {@code W2741809807}), or with the issuer before it ({@code dblp:conf/nips/X}).
 */
public final class PaperName {
    private PaperName() {}

    /** The papers of that name; several only where an id is shared by records that contradict each other. */
    public static List<HeldPaper> find(String name, PaperStore papers, IriMint mint) {
        String slug = slug(name.strip(), mint);
        Optional<HeldPaper> named = papers.paper(slug);
        return named.isPresent() ? List.of(named.get()) : papers.withKeys(keys(name.strip()));
    }

    private static String slug(String name, IriMint mint) {
        String space = mint.paper("").getURI();
        String path = name.startsWith(space) ? name.substring(space.length()) : name;
        return path.startsWith("paper/") ? path.substring("paper/".length()) : path;
    }

    private static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        if (!name.matches("(?:name|title|local):.*")) {
            keys.add(name);
        }
        Identifiers.arxiv(name).ifPresent(id -> keys.add("arxiv:" + id));
        Identifiers.doi(name).ifPresent(id -> keys.add("doi:" + id));
        Identifiers.openAlex(name).ifPresent(id -> keys.add("openalex:" + id));
        Identifiers.s2(name).ifPresent(id -> keys.add("s2:" + id));
        Identifiers.acl(name).ifPresent(id -> keys.add("acl:" + id));
        return keys;
    }
}
