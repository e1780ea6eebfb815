package org.techne.loader.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One paper as one source gives it; {@link PaperRecordBuilder} makes it.
 *
 * @param title one line, never blank
 * @param abstractText as the source writes it, TeX and all; only the format's own folding of lines is undone. Empty where the source has none
 * @param authors in the paper's order, given name first
 * @param authorCount how many authors the paper has, where that is known; never below the number of names
 * @param issued when it first came out
 * @param categories arXiv categories or the source's own subjects, the primary one first
 * @param organisation whose paper it is, as the source names it
 * @param codeLinks repositories that the source itself (not the abstract) names
 * @param page where people read about the paper
 * @param licence an address or a name
 * @param withdrawn whether the source says that the paper was withdrawn or retracted
 */
public record PaperRecord(
        String title,
        String abstractText,
        List<String> authors,
        OptionalInt authorCount,
        Optional<PaperDate> issued,
        PaperIds ids,
        List<String> categories,
        Optional<String> organisation,
        List<URI> codeLinks,
        Optional<URI> page,
        Optional<String> licence,
        boolean withdrawn,
        Origin origin) {
    /** Refuses what no paper has. */
    public PaperRecord {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title \"" + title + "\" is blank; give the paper's title");
        }
        if (title.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("title \"" + title + "\" has a line break; write it in one line");
        }
        if (authorCount.isPresent() && authorCount.getAsInt() < authors.size()) {
            throw new IllegalArgumentException("author count " + authorCount.getAsInt() + " is below the "
                    + authors.size() + " names; leave it out or correct it");
        }
        authors = refuseBlank("author", authors);
        categories = refuseBlank("category", categories);
        codeLinks = List.copyOf(codeLinks);
    }

    /** Begins a record read at a place. */
    public static PaperRecordBuilder at(Origin origin) {
        return new PaperRecordBuilder(origin);
    }

    /** The same record, read elsewhere or at another time. */
    public PaperRecord from(Origin other) {
        return new PaperRecord(
                title,
                abstractText,
                authors,
                authorCount,
                issued,
                ids,
                categories,
                organisation,
                codeLinks,
                page,
                licence,
                withdrawn,
                other);
    }

    private static List<String> refuseBlank(String name, List<String> values) {
        List<String> copy = new ArrayList<>(values);
        if (copy.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(name + " in " + copy + " is blank; leave it out");
        }
        return List.copyOf(copy);
    }
}
