package org.techne.loader.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds identifiers in the forms in which sources write them and gives them the form of {@link PaperIds}. */
public final class Identifiers {
    private static final Pattern NEW_ARXIV = Pattern.compile("(?<![\\d.])(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?![\\d])");
    private static final Pattern OLD_ARXIV =
            Pattern.compile("(?<![a-z-])([a-z]+(?:-[a-z]+)*)(?:\\.[A-Za-z]{2})?/(\\d{7})(?:v\\d+)?(?!\\d)");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{3,9}(?:\\.\\d+)*/[^\\s\\p{Cntrl}\"<>]+");
    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\.(.+)");
    private static final Pattern OPEN_ALEX =
            Pattern.compile("(?:https?://(?:api\\.)?openalex\\.org/(?:works/)?)?([Ww]\\d{1,18})");
    private static final Pattern S2 = Pattern.compile("[0-9a-fA-F]{40}");
    private static final Pattern ACL =
            Pattern.compile("(?:https?://(?:www\\.)?(?:aclanthology\\.org|aclweb\\.org/anthology)/)?"
                    + "([A-Z]\\d\\d-\\d{4,5}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+)(?:v\\d+)?(?:\\.pdf|/)?");
    private static final Pattern KEY = Pattern.compile("[^\\s\\p{Cntrl}]{1,200}");

    private Identifiers() {}

    /** The first arXiv id in a text such as {@code arXiv:2401.01234v2} or {@code https://arxiv.org/abs/hep-th/9901001}, without version. */
    public static Optional<String> arxiv(String text) {
        Matcher old = OLD_ARXIV.matcher(text);
        if (old.find()) {
            return Optional.of(old.group(1) + "/" + old.group(2));
        }
        Matcher fresh = NEW_ARXIV.matcher(text);
        return fresh.find() ? Optional.of(fresh.group(1)) : Optional.empty();
    }

    /** The first DOI in a text such as {@code https://doi.org/10.1000/XYZ}, in lower case. */
    public static Optional<String> doi(String text) {
        Matcher found = DOI.matcher(text);
        return found.find() ? Optional.of(withoutStop(found.group()).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The text without the sentence's own signs behind it. */
    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The arXiv id inside one of arXiv's own DOIs. */
    public static Optional<String> arxivOfDoi(String doi) {
        Matcher own = ARXIV_DOI.matcher(doi.toLowerCase(Locale.ROOT));
        return own.matches() ? arxiv(own.group(1)) : Optional.empty();
    }

    /** The id of a work in OpenAlex, from the id or its address. */
    public static Optional<String> openAlex(String text) {
        return whole(OPEN_ALEX, text).map(id -> id.toUpperCase(Locale.ROOT));
    }

    /** The hash of a paper in Semantic Scholar, in lower case. */
    public static Optional<String> s2(String text) {
        String hash = text.strip();
        return S2.matcher(hash).matches() ? Optional.of(hash.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The id of a paper in the ACL Anthology, from the id or its address. */
    public static Optional<String> acl(String text) {
        return whole(ACL, text);
    }

    /** Any identifier without blanks. */
    public static Optional<String> key(String text) {
        String key = text.strip();
        return KEY.matcher(key).matches() ? Optional.of(key) : Optional.empty();
    }

    private static Optional<String> whole(Pattern form, String text) {
        Matcher found = form.matcher(text.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
