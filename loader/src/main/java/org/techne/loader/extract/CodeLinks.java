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

    /** What every link holds one of, not further from its beginning than {@code REACH}. */
    private static final List<String> SIGNS =
            List.of("http://", "https://", "github.", "gitlab.", "huggingface.", "bitbucket.");

    private static final int REACH = 48;

    private CodeLinks() {}

    /** The links of a text, each once, in their order. */
    public static List<URI> in(String text) {
        int first = first(text);
        if (first < 0) {
            return List.of();
        }
        Set<URI> links = new LinkedHashSet<>();
        Matcher matcher = LINK.matcher(text).region(Math.max(0, first - REACH), text.length());
        while (matcher.find()) {
            uri(stripped(matcher.group())).ifPresent(links::add);
        }
        return List.copyOf(links);
    }

    /** Where the first link can be: most texts have none, and a plain search is much cheaper than the pattern. */
    private static int first(String text) {
        return SIGNS.stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
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
