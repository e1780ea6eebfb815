package org.techne.loader.extract;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links to code, models and project pages, as an abstract writes them. */
public final class CodeLinks {
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|(?:www\\.)?(?:github|gitlab|huggingface|bitbucket)\\.(?:com|co|org)/|[a-z0-9-]{1,40}\\.github\\.io)[^\\s{}<>\"'|]{0,200}");

    private CodeLinks() {}

    /** The links of a text, each once, in their order. */
    public static List<URI> in(String text) {
        if (!text.contains("http") && !text.contains("git") && !text.contains("huggingface")) {
            return List.of();
        }
        Set<URI> links = new LinkedHashSet<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            uri(stripped(matcher.group())).ifPresent(links::add);
        }
        return List.copyOf(links);
    }

    /** Punctuation that closes the sentence or the bracket is no part of a link. */
    private static String stripped(String link) {
        int end = link.length();
        while (end > 0 && ".,;:)]}!?*".indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return link.substring(0, end);
    }

    private static Optional<URI> uri(String link) {
        try {
            URI uri = URI.create(link.startsWith("http") ? link : "https://" + link);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
