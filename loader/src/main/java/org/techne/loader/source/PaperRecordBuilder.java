package org.techne.loader.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Gathers the fields of one {@link PaperRecord}; not for several threads. Blank strings count as absent, repeated values are kept once. */
public final class PaperRecordBuilder {
    private final Origin origin;
    private final List<String> authors = new ArrayList<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<URI> codeLinks = new LinkedHashSet<>();
    private final IdsBuilder ids = new IdsBuilder();
    private String title = "";
    private String abstractText = "";
    private OptionalInt authorCount = OptionalInt.empty();
    private Optional<PaperDate> issued = Optional.empty();
    private Optional<String> organisation = Optional.empty();
    private Optional<URI> page = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private boolean withdrawn;
    private boolean more;

    PaperRecordBuilder(Origin origin) {
        this.origin = origin;
    }

    /** Sets the title; runs of white space become one blank. */
    public PaperRecordBuilder title(String value) {
        title = Whitespace.oneLine(value);
        return this;
    }

    /** Sets the abstract; only the ends are trimmed. */
    public PaperRecordBuilder abstractText(String value) {
        abstractText = value.strip();
        return this;
    }

    /** Adds the next author, given name first. */
    public PaperRecordBuilder author(String name) {
        String clean = Whitespace.oneLine(name);
        if (!clean.isEmpty()) {
            authors.add(clean);
        }
        return this;
    }

    /** Adds authors in their order. */
    public PaperRecordBuilder authors(List<String> names) {
        names.forEach(this::author);
        return this;
    }

    /** Sets how many authors the paper has where the source says so. */
    public PaperRecordBuilder authorCount(int count) {
        authorCount = OptionalInt.of(count);
        return this;
    }

    /** Says that the paper has more authors than are named, so that their number is not known. */
    public PaperRecordBuilder moreAuthors() {
        more = true;
        return this;
    }

    /** Sets the date of first appearance. */
    public PaperRecordBuilder issued(PaperDate date) {
        issued = Optional.of(date);
        return this;
    }

    /** The identifiers, to be added to. */
    public IdsBuilder ids() {
        return ids;
    }

    /** Adds a category or subject. */
    public PaperRecordBuilder category(String value) {
        String clean = Whitespace.oneLine(value);
        if (!clean.isEmpty()) {
            categories.add(clean);
        }
        return this;
    }

    /** Sets whose paper it is. */
    public PaperRecordBuilder organisation(String name) {
        organisation = Whitespace.present(name);
        return this;
    }

    /** Adds a repository where the text is a web address; else nothing. */
    public PaperRecordBuilder codeLink(String address) {
        Links.web(address).ifPresent(codeLinks::add);
        return this;
    }

    /** Sets the page about the paper where the text is a web address; else nothing. */
    public PaperRecordBuilder page(String address) {
        page = Links.web(address).or(() -> page);
        return this;
    }

    /** Sets the licence. */
    public PaperRecordBuilder licence(String addressOrName) {
        licence = Whitespace.present(addressOrName);
        return this;
    }

    /** Marks the paper as withdrawn or retracted. */
    public PaperRecordBuilder withdrawn() {
        withdrawn = true;
        return this;
    }

    /** The title so far; empty where none was set. */
    public String title() {
        return title;
    }

    /** The abstract so far; empty where none was set. */
    public String abstractText() {
        return abstractText;
    }

    /** Where the record was read. */
    public Origin origin() {
        return origin;
    }

    /** What was read so far, for people: {@code {title=, abstract=We present …, authors=[Ada Example], ids={arxiv=2401.01234}}}. */
    @Override
    public String toString() {
        return "{title=" + title + ", abstract=" + abstractText + ", authors=" + authors + ", ids="
                + ids.build().byIssuer() + "}";
    }

    /**
     * The record. The author count is the number of names unless another was set or there are more authors.
     *
     * @throws IllegalArgumentException where the record refuses its fields
     */
    public PaperRecord build() {
        boolean counted = authorCount.isPresent() || authors.isEmpty() || more;
        OptionalInt count = counted ? authorCount : OptionalInt.of(authors.size());
        return new PaperRecord(
                title,
                abstractText,
                authors,
                count,
                issued,
                ids.build(),
                List.copyOf(categories),
                organisation,
                List.copyOf(codeLinks),
                page,
                licence,
                withdrawn,
                origin);
    }
}
